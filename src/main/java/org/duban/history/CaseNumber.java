package org.duban.history;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duban.document.SheetRows.Cell;
import org.duban.document.SheetRows.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The number of a case within its session.
 *
 * @param session the session that the number itself names, if it does
 * @param dirt what is wrong with it
 */
record CaseNumber(int number, @Nullable SessionKey session, @Nullable Dirt dirt) {

	private static final Pattern PLAIN = Pattern
		.compile("(?:提案)?(?:平|会)?\\s*第?\\s*(?:[Nn][Oo][.:]?)?\\s*(\\d{1,5})\\s*号?(?:\\(平\\)|提案)?");

	private static final Pattern WITH_SESSION = Pattern.compile("(\\d{1,2})[-—–](\\d{1,2})[-—–](\\d{1,5})号?");

	private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+?\\d+");

	/** Longer numbers are no numbers of a session; Excel has shortened them. */
	private static final Pattern TOO_LONG = Pattern.compile("\\d{9,}");

	static CaseNumber of(Cell cell, String text) {
		if (cell.kind() == Kind.DAY) {
			return wrong(Dirt.NUMBER_BECAME_DAY);
		}
		if (SCIENTIFIC.matcher(text).matches() || TOO_LONG.matcher(text).matches()) {
			return wrong(Dirt.NUMBER_SCIENTIFIC);
		}
		Matcher whole = WITH_SESSION.matcher(text);
		if (whole.matches()) {
			return new CaseNumber(Integer.parseInt(whole.group(3)),
					new SessionKey(Integer.parseInt(whole.group(1)), Integer.parseInt(whole.group(2))), null);
		}
		Matcher plain = PLAIN.matcher(text);
		return (plain.matches() && Integer.parseInt(plain.group(1)) > 0)
				? new CaseNumber(Integer.parseInt(plain.group(1)), null, null) : wrong(Dirt.NUMBER_BAD);
	}

	private static CaseNumber wrong(Dirt dirt) {
		return new CaseNumber(0, null, dirt);
	}

}
