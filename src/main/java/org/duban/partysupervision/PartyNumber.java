package org.duban.partysupervision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An item's number in the ledger, e.g. 党督〔2026〕3号. */
record PartyNumber(int year, int no) {

	private static final Pattern TEXT = Pattern.compile("党督〔(\\d{4})〕(\\d{1,6})号");

	static Optional<PartyNumber> of(String text) {
		Matcher parts = TEXT.matcher(text.strip());
		return parts.matches()
				? Optional.of(new PartyNumber(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
				: Optional.empty();
	}

	/** What people call an item that belongs to no case, before it has a number too. */
	static String called(PartyItem item) {
		return item.number().isEmpty() ? "№" + item.id() : item.number();
	}

	String text() {
		return "党督〔" + this.year + "〕" + this.no + "号";
	}

}
