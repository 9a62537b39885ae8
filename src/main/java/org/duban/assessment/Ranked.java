package org.duban.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A unit in its place.
 *
 * @param place null for a unit with too few cases to be compared
 */
record Ranked(UnitScore score, @Nullable Integer place) {

	private static final Comparator<UnitScore> BEST = Comparator.comparing(UnitScore::total)
		.reversed()
		.thenComparing((score) -> score.unit().code());

	boolean few() {
		return this.place == null;
	}

	/**
	 * UA-13: the best first, equals in the same place; those with fewer than so many
	 * cases stand apart, after the others.
	 */
	static List<Ranked> all(List<UnitScore> scores, int least) {
		List<UnitScore> compared = scores.stream().filter((score) -> score.cases() >= least).sorted(BEST).toList();
		List<Ranked> ranked = new ArrayList<>();
		int place = 0;
		for (int at = 0; at < compared.size(); at++) {
			UnitScore score = compared.get(at);
			if (at == 0 || score.total().compareTo(compared.get(at - 1).total()) != 0) {
				place = at + 1;
			}
			ranked.add(new Ranked(score, place));
		}
		scores.stream()
			.filter((score) -> score.cases() < least)
			.sorted(BEST)
			.forEach((score) -> ranked.add(new Ranked(score, null)));
		return ranked;
	}

}
