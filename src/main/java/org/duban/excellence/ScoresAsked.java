package org.duban.excellence;

import java.time.LocalDate;
import java.util.List;

/**
 * Experts are asked to score.
 *
 * @param candidates how many there are
 * @param experts log-in names
 */
public record ScoresAsked(long selectionId, int candidates, LocalDate until, List<String> experts) {

	public ScoresAsked {
		experts = List.copyOf(experts);
	}

}
