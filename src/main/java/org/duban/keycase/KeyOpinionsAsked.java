package org.duban.keycase;

import java.time.LocalDate;
import java.util.List;

/**
 * The list of candidates went round.
 *
 * @param cases how many candidates are on it
 * @param people log-in names of those who answer
 */
public record KeyOpinionsAsked(int cases, LocalDate dueOn, List<String> people) {

	public KeyOpinionsAsked {
		people = List.copyOf(people);
	}

}
