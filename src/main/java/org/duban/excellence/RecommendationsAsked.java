package org.duban.excellence;

import java.time.LocalDate;
import java.util.List;

/**
 * A selection was opened.
 *
 * @param groups engine groups whose task it is
 * @param people log-in names of those who write for organisations
 */
public record RecommendationsAsked(long selectionId, int term, int session, LocalDate until, List<String> groups,
		List<String> people) {

	public RecommendationsAsked {
		groups = List.copyOf(groups);
		people = List.copyOf(people);
	}

}
