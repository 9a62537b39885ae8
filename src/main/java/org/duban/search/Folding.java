package org.duban.search;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/**
 * What people type in several ways and mean as one: full and half width, capital and
 * small letters, traditional and simplified characters. Character by character, so that a
 * place in the folded text is the same place in the text itself.
 */
final class Folding {

	private static final Normalizer2 WIDTH_AND_CASE = Normalizer2.getNFKCCasefoldInstance();

	private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

	/** Filled as characters are met; who meets one twice finds the same. */
	private static final char[] KNOWN = new char[Character.MAX_VALUE + 1];

	private Folding() {
	}

	static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		text.chars().forEach((each) -> folded.append(fold((char) each)));
		return folded.toString();
	}

	static char fold(char each) {
		char known = KNOWN[each];
		if (known == 0) {
			known = Character.isSurrogate(each) ? each : one(SIMPLIFIED.transliterate(one(each)), each);
			KNOWN[each] = known;
		}
		return known;
	}

	private static String one(char each) {
		return String.valueOf(one(WIDTH_AND_CASE.normalize(String.valueOf(each)), each));
	}

	/** What would become several characters, or none, stays what it is. */
	private static char one(String folded, char each) {
		return (folded.length() == 1) ? folded.charAt(0) : each;
	}

	/** Folds as it is read. */
	static Reader reader(Reader text) {
		return new FilterReader(text) {

			@Override
			public int read() throws IOException {
				int each = super.read();
				return (each < 0) ? each : fold((char) each);
			}

			@Override
			public int read(char[] into, int from, int most) throws IOException {
				int length = super.read(into, from, most);
				for (int i = from; i < from + length; i++) {
					into[i] = fold(into[i]);
				}
				return length;
			}

		};
	}

}
