package org.duban.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A paper as it is laid out, whichever file it becomes.
 *
 * @param number of the paper (文号)
 * @param caseNo empty if it is about no single case
 * @param caseTitle empty if it is about no single case
 * @param day when it was written, in Chinese
 * @param issuer who issues it (发文机关标志), in red above all; empty on a paper without a red
 * head
 */
record Paper(String number, String title, String addressee, String caseNo, String caseTitle, String day, PaperText text,
		String issuer) {

	/** What a Word template must show, or something that was written would be lost. */
	static final List<String> REQUIRED = List.of("文号", "标题", "抬头", "称呼", "正文", "落款", "附注");

	static final List<String> OPTIONAL = List.of("版头", "主送", "案号", "案由", "日期");

	Paper(String number, String title, String addressee, String caseNo, String caseTitle, String day, PaperText text) {
		this(number, title, addressee, caseNo, caseTitle, day, text, "");
	}

	/** What stands where a Word template has {@code {{name}}}: no line, one, or many. */
	Map<String, List<String>> values() {
		Map<String, List<String>> values = new LinkedHashMap<>();
		values.put("版头", one(this.issuer));
		values.put("文号", one(this.number));
		values.put("标题", one(this.title));
		values.put("抬头", this.text.head());
		values.put("称呼", one(this.text.salutation()));
		values.put("正文", this.text.paragraphs());
		values.put("落款", this.text.signature());
		values.put("附注", this.text.foot());
		values.put("主送", one(this.addressee));
		values.put("案号", one(this.caseNo));
		values.put("案由", one(this.caseTitle));
		values.put("日期", one(this.day));
		return values;
	}

	private static List<String> one(String value) {
		return value.isEmpty() ? List.of() : List.of(value);
	}

	/** Without what file systems refuse. */
	String fileName(String extension) {
		String name = (this.number + " " + this.title).replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_").strip();
		return name + "." + extension;
	}

}
