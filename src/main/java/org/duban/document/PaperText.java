package org.duban.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paper's text, told apart into what is set differently on the sheet: what stands above
 * the salutation (抬头), the salutation (称呼), the paragraphs (正文), the signature with its
 * date (落款) and what stands below it (附注). A letter's wording is plain text, so that
 * whoever edits it need not learn anything; its shape says which part is which.
 *
 * @param salutation empty if the paper has none
 */
record PaperText(List<String> head, String salutation, List<String> paragraphs, List<String> signature,
		List<String> foot) {

	private static final Pattern DATE = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");

	/** Longer lines are sentences, not names. */
	private static final int SIGNATURE_LINE = 30;

	static PaperText of(String body) {
		List<String> lines = Arrays.asList(body.replace("\r", "").split("\n"));
		int greeting = greeting(lines);
		int date = lastDate(lines);
		int signed = (date > greeting) ? signatureStart(lines, greeting, date) : lines.size();
		List<String> signature = (date > greeting) ? part(lines, signed, date + 1) : List.of();
		List<String> foot = (date > greeting) ? part(lines, date + 1, lines.size()) : List.of();
		return new PaperText(part(lines, 0, Math.max(greeting, 0)), (greeting < 0) ? "" : lines.get(greeting).strip(),
				part(lines, greeting + 1, signed), signature, foot);
	}

	private static int greeting(List<String> lines) {
		for (int i = 0; i < lines.size(); i++) {
			if (!indented(lines.get(i)) && lines.get(i).strip().endsWith("：")) {
				return i;
			}
		}
		return -1;
	}

	private static int lastDate(List<String> lines) {
		for (int i = lines.size() - 1; i >= 0; i--) {
			if (DATE.matcher(lines.get(i).strip()).matches()) {
				return i;
			}
		}
		return -1;
	}

	private static int signatureStart(List<String> lines, int greeting, int date) {
		int start = date;
		while (start - 1 > greeting && name(lines.get(start - 1))) {
			start--;
		}
		return start;
	}

	private static boolean name(String line) {
		return !line.isBlank() && !indented(line) && line.length() <= SIGNATURE_LINE;
	}

	private static boolean indented(String line) {
		return !line.isEmpty() && Character.isWhitespace(line.charAt(0));
	}

	private static List<String> part(List<String> lines, int start, int end) {
		return lines.subList(start, end).stream().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

}
