package org.duban.secrecy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a mark from a mention. A mark is what a secret paper bears: 机密★10年, 【秘密】, 密级：机密,
 * the level as a line of its own, 内部文件 不得外传 standing alone. A mention is a word in a
 * sentence: 保守国家秘密, 机密级会议室.
 */
class SecrecyMarks {

	private static final String GAP = "\\h*";

	/** Sentences, lines and bracketed notes: what stands alone within them. */
	private static final Pattern SEGMENTS = Pattern.compile("[\\n\\r。;!?()\\[\\]【】〖〗〔〕]+");

	private static final Pattern NAME_TOKENS = Pattern.compile("[\\s_+,.、·—~()\\[\\]【】〖〗〔〕-]+");

	private static final Pattern NO_LETTERS = Pattern.compile("[\\s\\p{P}\\p{S}]+");

	private final List<Pattern> marks;

	private final Set<String> phrases;

	private final Pattern levelAlone;

	/**
	 * The rule.
	 * @param levels 绝密 机密 秘密
	 * @param signs what stands between the level and its term: ★
	 * @param labels what a level is put after: 密级
	 * @param phrases notes that make a mark when they stand alone
	 */
	SecrecyMarks(List<String> levels, List<String> signs, List<String> labels, List<String> phrases) {
		String level = "(?:" + levels.stream().map(SecrecyMarks::spaced).collect(Collectors.joining("|")) + ")";
		String sign = "(?:" + signs.stream().map(SecrecyMarks::spaced).collect(Collectors.joining("|")) + ")";
		String label = "(?:" + labels.stream().map(SecrecyMarks::spaced).collect(Collectors.joining("|")) + ")";
		String term = "(?:\\d+" + GAP + "(?:年|个月|月|天|日)|长期)";
		String kind = GAP + "(?:级|件)?" + GAP;
		this.levelAlone = Pattern.compile(level + kind + term + "?");
		this.marks = Stream
			.of(level + GAP + sign, "^" + GAP + sign + GAP + level + GAP + "$", level + GAP + "[*·•_-]" + GAP + term,
					"[\\[【〖〔]" + GAP + level + kind + term + "?" + GAP + "[\\]】〗〕]",
					"^" + GAP + "\\(" + GAP + level + kind + "\\)",
					"^[^。,;、\\n]*\\(" + GAP + level + kind + "\\)" + GAP + "$", label + GAP + ":" + GAP + level,
					"^" + GAP + level + kind + term + "?" + GAP + "!*" + GAP + "$")
			.map((pattern) -> Pattern.compile(pattern, Pattern.MULTILINE))
			.toList();
		this.phrases = phrases.stream().map(SecrecyMarks::letters).collect(Collectors.toUnmodifiableSet());
	}

	boolean in(String text) {
		String plain = plain(text);
		return this.marks.stream().anyMatch((mark) -> mark.matcher(plain).find())
				|| Arrays.stream(SEGMENTS.split(plain)).map(SecrecyMarks::letters).anyMatch(this.phrases::contains);
	}

	/** A file's name says by one of its words what it is. */
	boolean inName(String fileName) {
		String plain = plain(fileName);
		String stem = plain.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
		return in(stem) || Arrays.stream(NAME_TOKENS.split(stem))
			.anyMatch((word) -> this.levelAlone.matcher(word).matches() || this.phrases.contains(letters(word)));
	}

	/** Full width or not, with or without invisible characters. */
	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\p{Cf}\\uFE0F]", "");
	}

	private static String letters(String text) {
		return NO_LETTERS.matcher(text).replaceAll("");
	}

	/** 机 密 as well as 机密. */
	private static String spaced(String word) {
		return word.codePoints().mapToObj(Character::toString).map(Pattern::quote).collect(Collectors.joining(GAP));
	}

}
