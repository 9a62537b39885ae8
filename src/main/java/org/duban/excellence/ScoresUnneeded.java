package org.duban.excellence;

import java.util.List;

/**
 * Scores that were asked for are needed no more; their tasks are gone.
 *
 * @param number of the one case that is out, empty where all scoring has ended
 * @param reason of whoever gave the whole selection up, empty otherwise
 * @param experts log-in names of those who owed them
 */
public record ScoresUnneeded(long selectionId, int term, int session, String number, String reason,
		List<String> experts) {

	public ScoresUnneeded {
		experts = List.copyOf(experts);
	}

}
