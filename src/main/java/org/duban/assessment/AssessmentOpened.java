package org.duban.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * The units of a year are asked to assess themselves.
 *
 * @param units codes
 */
public record AssessmentOpened(int year, LocalDate selfUntil, List<String> units) {

	public AssessmentOpened {
		units = List.copyOf(units);
	}

}
