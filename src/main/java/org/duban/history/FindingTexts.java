package org.duban.history;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What was found, in the reader's words: the cell, what is wrong with it, and the way
 * out.
 */
@Component
public class FindingTexts {

	private final MessageSource messages;

	FindingTexts(MessageSource messages) {
		this.messages = messages;
	}

	/** The kind, as the table of kinds names it. */
	public String kind(Dirt dirt) {
		return word("history.kind." + dirt.code());
	}

	/** What is wrong and what to do, without the cell. */
	public String reason(Finding finding) {
		return word("history.dirt." + finding.dirt().code(), finding.arguments().toArray());
	}

	/** With the cell's name and its heading in front. */
	public String whole(Finding finding, int row, Ledger.Sheet sheet) {
		String heading = sheet.headings().getOrDefault(finding.column(), "");
		if (finding.column() == Finding.WHOLE_ROW) {
			return word("history.row", finding.cell(row)) + reason(finding);
		}
		return word(heading.isEmpty() ? "history.cell.beside" : "history.cell", finding.cell(row), heading)
				+ reason(finding);
	}

	public String word(String code, Object... arguments) {
		Locale locale = LocaleContextHolder.getLocale();
		return String.valueOf(this.messages.getMessage(code, arguments, code, locale));
	}

	/** Only what keeps the row out, or what somebody should look at. */
	static List<Finding> spoken(List<Finding> findings) {
		return findings.stream()
			.filter((finding) -> finding.is(Dirt.Weight.ERROR) || finding.is(Dirt.Weight.WARNING))
			.toList();
	}

}
