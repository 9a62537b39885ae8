package org.duban.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * UA-41: ratings taken together, never fewer than those of so many raters. Groups of
 * fewer go into the rest; where the rest is still too few, neither it nor the whole is
 * shown, for the difference would show it.
 */
record Aggregation(int least) {

	/** The group of those who are too few by themselves. */
	static final String REST = "";

	/** The group of all. */
	static final String ALL = "*";

	/**
	 * One rating.
	 *
	 * @param group under which it is counted
	 * @param rater who gave it
	 */
	record Rating(String group, String rater, Map<String, Integer> marks) {

	}

	/**
	 * Some ratings together.
	 *
	 * @param raters how many people or units
	 * @param means by the code of what is rated
	 */
	record Mean(String group, int raters, int ratings, Map<String, BigDecimal> means, BigDecimal overall) {

	}

	List<Mean> of(List<Rating> ratings) {
		Map<String, List<Rating>> groups = new LinkedHashMap<>();
		ratings.forEach((one) -> groups.computeIfAbsent(one.group(), (any) -> new ArrayList<>()).add(one));
		List<Mean> shown = new ArrayList<>();
		List<Rating> rest = new ArrayList<>();
		groups.forEach((group, own) -> {
			if (enough(own)) {
				shown.add(mean(group, own));
			}
			else {
				rest.addAll(own);
			}
		});
		if (enough(rest)) {
			shown.add(mean(REST, rest));
		}
		if (!ratings.isEmpty() && (rest.isEmpty() || enough(rest))) {
			shown.add(mean(ALL, ratings));
		}
		return shown;
	}

	boolean enough(List<Rating> ratings) {
		return raters(ratings) >= this.least;
	}

	static int raters(List<Rating> ratings) {
		return (int) ratings.stream().map(Rating::rater).distinct().count();
	}

	static Mean mean(String group, List<Rating> ratings) {
		Map<String, List<Integer>> marks = new TreeMap<>();
		ratings.forEach((one) -> one.marks()
			.forEach((code, mark) -> marks.computeIfAbsent(code, (any) -> new ArrayList<>()).add(mark)));
		Map<String, BigDecimal> means = new TreeMap<>();
		marks.forEach((code, given) -> means.put(code, mean(given)));
		return new Mean(group, raters(ratings), ratings.size(), means,
				mean(marks.values().stream().flatMap(List::stream).toList()));
	}

	private static BigDecimal mean(List<Integer> marks) {
		return BigDecimal.valueOf(marks.stream().mapToInt(Integer::intValue).sum())
			.divide(BigDecimal.valueOf(Math.max(1, marks.size())), Points.SCALE, RoundingMode.HALF_UP);
	}

}
