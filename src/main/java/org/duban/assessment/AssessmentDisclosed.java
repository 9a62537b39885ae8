package org.duban.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * The units of a year are told their first results.
 *
 * @param units codes
 */
public record AssessmentDisclosed(int year, LocalDate objectUntil, List<String> units) {

	public AssessmentDisclosed {
		units = List.copyOf(units);
	}

}
