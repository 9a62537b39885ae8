package org.duban.workflow.web;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.duban.workflow.TimeTravel;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What time it is; in the demo data set the administrator may move it forward. */
@RestController
@RequestMapping("/api/clock")
class ClockEndpoint {

	/** Two years at once would fire more timers than anyone waits for. */
	private static final Duration FARTHEST = Duration.ofDays(800);

	record Now(OffsetDateTime now, String zone) {

	}

	/**
	 * @param advance an ISO period of days or a duration, e.g. {@code P10D},
	 * {@code PT12H}
	 */
	record Advance(@Nullable String advance) {

	}

	private final Clock clock;

	private final TimeTravel travel;

	private final boolean demo;

	ClockEndpoint(Clock clock, TimeTravel travel, @Value("${duban.demo:true}") boolean demo) {
		this.clock = clock;
		this.travel = travel;
		this.demo = demo;
	}

	@GetMapping
	Now now() {
		return new Now(OffsetDateTime.now(this.clock), this.clock.getZone().getId());
	}

	@PostMapping
	Now advance(@RequestBody Advance body, Actor actor) {
		if (!this.demo || !actor.is("sysadmin")) {
			throw new AccessDeniedException("The clock moves by itself");
		}
		this.travel.advance(duration(StringUtils.defaultString(body.advance())));
		return now();
	}

	private static Duration duration(String text) {
		Duration duration;
		try {
			duration = text.contains("T") ? Duration.parse(text) : Duration.ofDays(days(Period.parse(text)));
		}
		catch (DateTimeParseException | ArithmeticException ex) {
			throw new CommandRefused(List.of(new FieldError("advance", "invalid-value", List.of())));
		}
		if (duration.isNegative() || duration.compareTo(FARTHEST) > 0) {
			throw new CommandRefused(List.of(new FieldError("advance", "invalid-value", List.of())));
		}
		return duration;
	}

	private static long days(Period period) {
		if (period.toTotalMonths() != 0) {
			throw new DateTimeParseException("Months have no fixed length", period.toString(), 0);
		}
		return period.getDays();
	}

}
