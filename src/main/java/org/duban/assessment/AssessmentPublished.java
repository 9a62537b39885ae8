package org.duban.assessment;

import java.util.List;

/**
 * The results of a year are published.
 *
 * @param units codes
 */
public record AssessmentPublished(int year, List<String> units) {

	public AssessmentPublished {
		units = List.copyOf(units);
	}

}
