package org.duban.history;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What only the whole file shows: what stands in it twice, and what is here already. */
final class LedgerCheck {

	/** Which numbers of a session are taken. */
	interface Taken {

		/** The import and the row that a past case came from, or null. */
		@Nullable String byImport(SessionKey session, int number);

		boolean inHouse(SessionKey session, int number);

	}

	private final RowReader reader;

	private final Columns columns;

	private final Taken taken;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final Map<String, Integer> titles = new HashMap<>();

	LedgerCheck(RowReader reader, Columns columns, Taken taken) {
		this.reader = reader;
		this.columns = columns;
		this.taken = taken;
	}

	/** Rows in the order of the file. */
	Checked next(Staged row) {
		return title(number(this.reader.read(row)));
	}

	private Checked number(Checked row) {
		SessionKey session = row.session();
		Integer number = row.number();
		if (session == null || number == null) {
			return row;
		}
		int column = this.columns.of(LedgerField.CASE_NO).orElse(Finding.WHOLE_ROW);
		Integer first = this.numbers.putIfAbsent(session.code() + "/" + number, row.row());
		if (first != null) {
			return row.with(Finding.of(column, Dirt.NUMBER_TWICE, String.valueOf(number), String.valueOf(first)));
		}
		String source = this.taken.byImport(session, number);
		if (source != null) {
			return row.with(Finding.of(column, Dirt.NUMBER_KNOWN, String.valueOf(number), source));
		}
		return this.taken.inHouse(session, number)
				? row.with(Finding.of(column, Dirt.NUMBER_IN_HOUSE, String.valueOf(number))) : row;
	}

	private Checked title(Checked row) {
		PastCase found = row.pastCase();
		if (found == null) {
			return row;
		}
		Integer first = this.titles.putIfAbsent(
				found.term() + "-" + found.session() + "/" + Clean.key(found.title() + found.words().proposers()),
				row.row());
		return (first == null) ? row : row.with(
				Finding.of(this.columns.of(LedgerField.TITLE).orElseThrow(), Dirt.TITLE_TWICE, String.valueOf(first)));
	}

}
