package org.duban.history;

/** Small numbers in Chinese: 十三, 二十, 二〇一九. */
final class ChineseNumbers {

	private static final String DIGITS = "〇一二三四五六七八九";

	private static final int BASE = 10;

	private ChineseNumbers() {
	}

	/** In Chinese or in digits; 0 where it is no number. */
	static int of(String text) {
		String plain = text.replaceAll("[零○O]", "〇");
		if (plain.matches("\\d{1,9}")) {
			return Integer.parseInt(plain);
		}
		if (!plain.matches("[〇一二三四五六七八九十]+")) {
			return 0;
		}
		int ten = plain.indexOf('十');
		if (ten < 0) {
			return plain.chars().map(DIGITS::indexOf).reduce(0, (number, digit) -> number * BASE + digit);
		}
		int tens = (ten == 0) ? 1 : DIGITS.indexOf(plain.charAt(ten - 1));
		int ones = (ten == plain.length() - 1) ? 0 : DIGITS.indexOf(plain.charAt(ten + 1));
		return tens * BASE + ones;
	}

}
