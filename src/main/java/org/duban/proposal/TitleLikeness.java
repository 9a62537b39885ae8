package org.duban.proposal;

import java.util.HashSet;
import java.util.Set;

/** How alike two titles are, by the pairs of characters they share: 0 to 1. */
final class TitleLikeness {

	/** What every title says and none means. */
	private static final String FORMULA = "关于|进一步|加强|推进|促进|建议|提案|的";

	private TitleLikeness() {
	}

	static double of(String one, String other) {
		Set<String> first = pairs(one);
		Set<String> second = pairs(other);
		if (first.isEmpty() || second.isEmpty()) {
			return 0;
		}
		Set<String> shared = new HashSet<>(first);
		shared.retainAll(second);
		return 2.0 * shared.size() / (first.size() + second.size());
	}

	private static Set<String> pairs(String title) {
		String text = title.replaceAll(FORMULA, "").replaceAll("[\\p{Punct}\\s，。、《》“”]", "");
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= text.length(); i++) {
			pairs.add(text.substring(i, i + 2));
		}
		return pairs;
	}

}
