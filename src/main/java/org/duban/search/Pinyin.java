package org.duban.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.ibm.icu.text.Transliterator;

/**
 * How a name may be typed: as it is written, in pinyin, by the initials of its pinyin.
 */
final class Pinyin {

	/** As a family name first (单 is Shan), then as any word (单 is dan). */
	private static final List<Transliterator> READINGS = List.of(
			Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower"),
			Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower"));

	private Pinyin() {
	}

	static Set<String> ways(String name) {
		String written = Folding.fold(name).replaceAll("[\\s·]", "");
		Set<String> ways = new LinkedHashSet<>(List.of(written));
		for (Transliterator reading : READINGS) {
			String[] syllables = reading.transliterate(written).strip().split("\\s+");
			ways.add(String.join("", syllables));
			StringBuilder initials = new StringBuilder();
			for (String syllable : syllables) {
				initials.appendCodePoint(syllable.codePointAt(0));
			}
			ways.add(initials.toString());
		}
		ways.remove("");
		return ways;
	}

}
