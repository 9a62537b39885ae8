package org.duban.search;

import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How alike two proposals are, 0 to 1: by all their words, where a word counts the more
 * the fewer proposals have it, and by titles that agree nearly word by word. The numbers
 * were chosen on one half of a labelled set and are judged by the other (ADR 26).
 */
final class Likeness {

	/** From here on somebody should look at it. */
	static final double WORTH_A_LOOK = 0.12;

	/** As much as the same title alone makes alike. */
	private static final double SAME_TITLE = 0.5;

	/** What every proposal says and none means. */
	private static final Set<String> FORMULA = Set.of("关于", "进一步", "加强", "推进", "推动", "促进", "加快", "建议", "提案", "问题", "工作",
			"情况", "我", "市", "我市", "应", "对", "中", "年", "目前", "等", "的", "和", "与", "在", "了", "有", "不");

	private final ToDoubleFunction<String> rarity;

	/**
	 * @param rarity how much it says that a text has a word
	 */
	Likeness(ToDoubleFunction<String> rarity) {
		this.rarity = rarity;
	}

	/**
	 * Words with how often each stands there.
	 *
	 * @param gist those of title and text together
	 */
	record Figures(Map<String, Integer> title, Map<String, Integer> gist) {

		static Figures of(String title, String text) {
			return new Figures(ChineseText.words(title), ChineseText.words(title + "\n" + text));
		}

		/** Nothing is typed yet but the title. */
		boolean bare() {
			return this.title.equals(this.gist);
		}

	}

	double of(Figures one, Figures other) {
		double titles = cosine(one.title(), other.title());
		double texts = (one.bare() || other.bare()) ? 0 : cosine(one.gist(), other.gist());
		// One or two words that titles share say little, so they count squared.
		return 1 - (1 - texts) * (1 - SAME_TITLE * titles * titles);
	}

	double weight(String word, int times) {
		return FORMULA.contains(word) ? 0 : (1 + Math.log(times)) * this.rarity.applyAsDouble(word);
	}

	private double cosine(Map<String, Integer> one, Map<String, Integer> other) {
		double product = 0;
		for (Map.Entry<String, Integer> word : one.entrySet()) {
			Integer times = other.get(word.getKey());
			if (times != null) {
				product += weight(word.getKey(), word.getValue()) * weight(word.getKey(), times);
			}
		}
		return (product > 0) ? product / Math.sqrt(square(one) * square(other)) : 0;
	}

	private double square(Map<String, Integer> words) {
		return words.entrySet()
			.stream()
			.mapToDouble((word) -> weight(word.getKey(), word.getValue()))
			.map((weight) -> weight * weight)
			.sum();
	}

}
