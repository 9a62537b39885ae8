package org.duban.history;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as they come out of cells, and as they should have been typed. */
final class Clean {

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\r\\t]]|\\uFE0F|\\u00A0|\\u3000");

	private static final Pattern GARBLED = Pattern
		.compile("\\uFFFD|锟斤拷|烫烫|屯屯|\\?{3,}|[ÃÂÄÅÆÇÈÉåäæçèé][\\u0080-\\u00BF]|鐨勬|涓€");

	private static final Pattern DITTO = Pattern.compile("[(（]?(同上|同前|同左|〃|″|\"|'')[)）]?");

	private static final Pattern NOTHING = Pattern.compile("[-—–_/\\\\.．。]+|无|空|暂无|不详|N/?A", Pattern.CASE_INSENSITIVE);

	private static final Pattern CONTACT = Pattern
		.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)|(?<!\\d)\\d{17}[\\dXx](?!\\d)|[\\w.+-]+@[\\w-]+\\.[\\w.]+");

	private static final Pattern FORMULA = Pattern.compile("(?s)[=+@].*|-[^\\d\\s].+");

	private Clean() {
	}

	/**
	 * @param made what had to be mended
	 */
	record Text(String text, Set<Dirt> made) {
	}

	/** A text that people read: its lines stay, its punctuation too. */
	static Text prose(String raw) {
		Set<Dirt> made = EnumSet.noneOf(Dirt.class);
		String text = halved(visible(apostrophe(raw, made), made), made);
		return new Text(text.replaceAll("\\r\\n?", "\n").replaceAll("[\\t ]+", " ").strip(), made);
	}

	/** A number, a day or a word of a list: one line without gaps, nothing full width. */
	static Text code(String raw) {
		Set<Dirt> made = EnumSet.noneOf(Dirt.class);
		String text = visible(apostrophe(raw, made), made).strip();
		if (text.matches("(?s).*[\\n\\r].*")) {
			made.add(Dirt.LINE_BREAK);
		}
		String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
		if (!narrow.equals(text)) {
			made.add(Dirt.FULL_WIDTH);
		}
		return new Text(narrow.replaceAll("\\s+", " ").strip(), made);
	}

	/** For comparing: nothing but what is said. */
	static String key(String raw) {
		return Normalizer.normalize(raw, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}*]+", "").strip();
	}

	static boolean garbled(String text) {
		return GARBLED.matcher(text).find();
	}

	static boolean ditto(String text) {
		return DITTO.matcher(text.strip()).matches();
	}

	static boolean nothing(String text) {
		return NOTHING.matcher(text.strip()).matches();
	}

	static boolean contact(String text) {
		return CONTACT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find();
	}

	static boolean formula(String text) {
		return FORMULA.matcher(text).matches();
	}

	private static String apostrophe(String raw, Set<Dirt> made) {
		if (raw.matches("(?s)['‘’`][^'‘’`]*")) {
			made.add(Dirt.APOSTROPHE);
			return raw.substring(1);
		}
		return raw;
	}

	private static String visible(String raw, Set<Dirt> made) {
		String text = INVISIBLE.matcher(raw).replaceAll((found) -> " \u00A0\u3000".contains(found.group()) ? " " : "");
		if (!text.equals(raw)) {
			made.add(Dirt.INVISIBLE);
		}
		return text;
	}

	/** Letters and digits only: a Chinese text keeps its commas and brackets. */
	private static String halved(String raw, Set<Dirt> made) {
		StringBuilder text = new StringBuilder(raw.length());
		raw.chars().forEach((letter) -> text.append((char) (wide(letter) ? letter - 0xFEE0 : letter)));
		if (!text.toString().equals(raw)) {
			made.add(Dirt.FULL_WIDTH);
		}
		return text.toString();
	}

	private static boolean wide(int letter) {
		return (letter >= '０' && letter <= '９') || (letter >= 'Ａ' && letter <= 'Ｚ') || (letter >= 'ａ' && letter <= 'ｚ');
	}

}
