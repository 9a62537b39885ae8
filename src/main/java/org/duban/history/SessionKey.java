package org.duban.history;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A session by its numbers: 十三届三次 is 13-3. */
public record SessionKey(int term, int no) implements Comparable<SessionKey> {

	private static final Pattern CODE = Pattern.compile("(\\d{1,2})\\s*[-./_]\\s*(\\d{1,2})");

	private static final Pattern WORDS = Pattern
		.compile("(?:政协)?[\\u4e00-\\u9fff]{0,12}?第?\\s*([一二三四五六七八九十\\d]{1,3})\\s*届\\s*(?:委员会)?\\s*(?:全国|全体)?第?\\s*"
				+ "([一二三四五六七八九十\\d]{1,2})\\s*次\\s*(?:全体)?(?:会议|全会)?");

	private static final int LAST_TERM = 99;

	private static final int LAST_NO = 9;

	/** As people write it; null where it cannot be a session. */
	static @Nullable SessionKey read(String text) {
		for (Pattern pattern : new Pattern[] { CODE, WORDS }) {
			Matcher parts = pattern.matcher(text.strip());
			if (parts.matches()) {
				SessionKey key = new SessionKey(ChineseNumbers.of(parts.group(1)), ChineseNumbers.of(parts.group(2)));
				return key.possible() ? key : null;
			}
		}
		return null;
	}

	private boolean possible() {
		return this.term >= 1 && this.term <= LAST_TERM && this.no >= 1 && this.no <= LAST_NO;
	}

	@Override
	public int compareTo(SessionKey other) {
		return Comparator.comparingInt(SessionKey::term).thenComparingInt(SessionKey::no).compare(this, other);
	}

	/** 13-3, as filters name it. */
	public String code() {
		return this.term + "-" + this.no;
	}

}
