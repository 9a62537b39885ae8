package org.duban.proposal;

/** 字数: what is counted are characters, not the blanks between them. */
final class Words {

	private Words() {
	}

	static int count(String... texts) {
		int words = 0;
		for (String text : texts) {
			words += (int) text.codePoints().filter((character) -> !Character.isWhitespace(character)).count();
		}
		return words;
	}

}
