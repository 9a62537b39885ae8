package org.duban.assessment;

import java.time.Clock;
import java.time.LocalDate;

import org.duban.parameter.Parameters;

import org.springframework.stereotype.Component;

/**
 * UA-40: ratings of the replies that were delivered in a year are given until a day of
 * the next, and only after it anybody reads what came of them.
 */
@Component
record RatingTerm(Parameters parameters, Clock clock) {

	/** No parameter is older. */
	private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

	LocalDate closing(int year) {
		LocalDate last = LocalDate.of(year, 12, 31);
		return last.plusDays(this.parameters.number("rating.close.days", last.isBefore(FIRST) ? FIRST : last));
	}

	boolean closed(int year) {
		return today().isAfter(closing(year));
	}

	/** UA-41: how many must have rated. */
	int least() {
		return this.parameters.number("rating.least", today());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
