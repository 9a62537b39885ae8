package org.duban.handling;

import java.util.regex.Pattern;

import org.duban.assignment.AssignmentFacts;

import org.springframework.stereotype.Component;

/**
 * Gives replies their numbers, one series per unit and year. Two first replies of a year
 * at once end in a unique key, and the second is tried again.
 */
@Component
class ReplyNumbers {

	private static final Pattern AROUND_THE_FIELD = Pattern.compile("^(市委|市)|(委员会|局|委)$");

	private final ReplyNumberRepository numbers;

	ReplyNumbers(ReplyNumberRepository numbers) {
		this.numbers = numbers;
	}

	String next(AssignmentFacts assignment, int year) {
		ReplyNumber series = this.numbers.findByUnitAndYearNo(assignment.unit(), year)
			.orElseGet(() -> this.numbers.saveAndFlush(new ReplyNumber(assignment.unit(), year)));
		return format(assignment.unitName(), year, series.next());
	}

	static String format(String unitName, int year, int number) {
		return AROUND_THE_FIELD.matcher(unitName).replaceAll("") + "函〔" + year + "〕" + number + "号";
	}

}
