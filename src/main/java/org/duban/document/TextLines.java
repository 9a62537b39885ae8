package org.duban.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines as Chinese is set: between any two characters, but no line
 * begins with what closes nor ends with what opens, and numbers and Latin words stay
 * whole.
 */
final class TextLines {

	private static final String NEVER_FIRST = "，。、；：？！）》」』】〉〕”’…—·％‰℃°,.;:?!)]}%";

	private static final String NEVER_LAST = "（《「『【〈〔“‘([{￥¥№";

	/** How wide a text is. */
	interface Measure {

		float of(String text);

	}

	private TextLines() {
	}

	/**
	 * @param first how wide the first line is
	 * @param others how wide every other line is
	 */
	static List<String> of(String text, Measure measure, float first, float others) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		float left = first;
		for (String word : words(text)) {
			float width = measure.of(word);
			if (measure.of(word.stripTrailing()) > left && !line.isEmpty()) {
				lines.add(line.toString().stripTrailing());
				line.setLength(0);
				left = others;
			}
			if (width > left && line.isEmpty()) {
				List<String> pieces = cut(word, measure, left, others);
				lines.addAll(pieces.subList(0, pieces.size() - 1));
				word = pieces.get(pieces.size() - 1);
				width = measure.of(word);
				left = (pieces.size() > 1) ? others : left;
			}
			line.append(word);
			left -= width;
		}
		lines.add(line.toString().stripTrailing());
		return lines;
	}

	/** The parts that no line break may go through. */
	static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		int before = -1;
		for (int character : text.codePoints().toArray()) {
			if (before >= 0 && mayBreak(before, character)) {
				words.add(word.toString());
				word.setLength(0);
			}
			word.appendCodePoint(character);
			before = character;
		}
		if (!word.isEmpty()) {
			words.add(word.toString());
		}
		return words;
	}

	private static boolean mayBreak(int before, int after) {
		return !(latin(before) && latin(after)) && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0
				&& !Character.isWhitespace(after);
	}

	private static boolean latin(int character) {
		return character > ' ' && character < 0x2000;
	}

	/** What is longer than a whole line has to be cut somewhere. */
	private static List<String> cut(String word, Measure measure, float first, float others) {
		List<String> pieces = new ArrayList<>();
		StringBuilder piece = new StringBuilder();
		float left = first;
		for (int character : word.codePoints().toArray()) {
			String one = Character.toString(character);
			float width = measure.of(one);
			if (width > left && !piece.isEmpty()) {
				pieces.add(piece.toString());
				piece.setLength(0);
				left = others;
			}
			piece.append(one);
			left -= width;
		}
		pieces.add(piece.toString());
		return pieces;
	}

}
