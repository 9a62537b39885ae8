package org.duban.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbered suggestions in a text, so that a reply can answer them one by one. Items
 * begin on lines with 一、 （一） 1. 1、 (1) or ①; only the kind of number that comes first
 * counts, so that sub-items stay inside their item.
 */
final class Suggestions {

	private static final List<Pattern> KINDS = List.of(Pattern.compile("[一二三四五六七八九十]{1,3}[、.．]\\s*(.*)"),
			Pattern.compile("[（(][一二三四五六七八九十]{1,3}[)）][、.．]?\\s*(.*)"),
			Pattern.compile("\\d{1,2}(?:[、．]|\\.(?!\\d))\\s*(.*)"), Pattern.compile("[（(]\\d{1,2}[)）][、.．]?\\s*(.*)"),
			Pattern.compile("[①-⑳]\\s*(.*)"));

	private Suggestions() {
	}

	/** Never empty: a text without numbers is one item, as is a single number. */
	static List<String> items(String text) {
		List<String> lines = text.strip().lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		Pattern kind = lines.stream().flatMap((line) -> kindOf(line).stream()).findFirst().orElse(null);
		if (kind == null) {
			return List.of(text.strip());
		}
		List<StringBuilder> items = new ArrayList<>();
		for (String line : lines) {
			var numbered = kind.matcher(line);
			if (numbered.matches()) {
				items.add(new StringBuilder(numbered.group(1)));
			}
			else if (!items.isEmpty()) {
				StringBuilder last = items.get(items.size() - 1);
				last.append(last.isEmpty() ? "" : "\n").append(line);
			}
		}
		return items.stream().map(StringBuilder::toString).toList();
	}

	private static List<Pattern> kindOf(String line) {
		return KINDS.stream().filter((kind) -> kind.matcher(line).matches()).toList();
	}

}
