package org.duban.excellence;

import java.time.LocalDate;
import java.util.List;

/**
 * Scores have not come.
 *
 * @param experts log-in names of those who owe them
 */
public record ScoresMissing(long selectionId, LocalDate until, int scores, List<String> experts) {

	public ScoresMissing {
		experts = List.copyOf(experts);
	}

}
