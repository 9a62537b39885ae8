package org.duban.excellence;

import java.util.List;

/**
 * A selection was given up; nobody recommends or decides any more.
 *
 * @param groups whose recommendation or decision was open
 * @param people log-in names, the same
 */
public record SelectionGivenUp(int term, int session, String reason, List<String> groups, List<String> people) {

	public SelectionGivenUp {
		groups = List.copyOf(groups);
		people = List.copyOf(people);
	}

}
