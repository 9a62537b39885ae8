package org.duban.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.duban.document.SheetRows.Cell;
import org.duban.document.SheetRows.Kind;
import org.duban.workflow.FieldError;

/** Which column of a file is what. */
final class Columns {

	/**
	 * The column that the marked copy adds; who hands it in again need not take it out.
	 */
	static final String ERRORS = "错误";

	/** Shorter names stand in headings of quite other things. */
	private static final int LEAST = 3;

	private final Map<LedgerField, Integer> columns = new EnumMap<>(LedgerField.class);

	private Columns() {
	}

	/** From what the office chose: field by column. */
	static Columns of(Map<Integer, LedgerField> chosen) {
		Columns columns = new Columns();
		chosen.forEach((column, field) -> columns.columns.put(field, column));
		return columns;
	}

	Optional<Integer> of(LedgerField field) {
		return Optional.ofNullable(this.columns.get(field));
	}

	boolean has(LedgerField field) {
		return this.columns.containsKey(field);
	}

	boolean reads(int column) {
		return this.columns.containsValue(column);
	}

	/** What is missing or there twice. */
	static List<FieldError> faults(Map<Integer, LedgerField> chosen, boolean sessionSaid) {
		List<FieldError> faults = new ArrayList<>();
		Set<LedgerField> seen = new HashSet<>();
		chosen.forEach((column, field) -> {
			if (!seen.add(field)) {
				faults.add(new FieldError("c" + column, "history-column-twice", List.of()));
			}
		});
		for (LedgerField field : LedgerField.values()) {
			if (field.needed() && !seen.contains(field)) {
				faults.add(new FieldError("", "history-column-missing", List.of(field.headings().get(0))));
			}
		}
		if (!sessionSaid && !seen.contains(LedgerField.SESSION)) {
			faults.add(new FieldError("session", "history-session-missing", List.of()));
		}
		return faults;
	}

	/**
	 * What headings look like: an exact name first, then one that contains it; a field is
	 * given once.
	 */
	static SortedMap<Integer, LedgerField> guess(SortedMap<Integer, String> headings) {
		SortedMap<Integer, LedgerField> guessed = new TreeMap<>();
		for (boolean exact : new boolean[] { true, false }) {
			headings.forEach((column, heading) -> {
				if (!guessed.containsKey(column)) {
					fields(plain(heading), exact).filter((field) -> !guessed.containsValue(field))
						.ifPresent((field) -> guessed.put(column, field));
				}
			});
		}
		return guessed;
	}

	private static Optional<LedgerField> fields(String heading, boolean exact) {
		LedgerField best = null;
		int length = 0;
		for (LedgerField field : LedgerField.values()) {
			for (String name : field.headings()) {
				boolean fits = exact ? heading.equals(name) : name.length() >= LEAST && heading.contains(name);
				if (fits && name.length() > length) {
					best = field;
					length = name.length();
				}
			}
		}
		return Optional.ofNullable(best);
	}

	private static String plain(String heading) {
		return Clean.key(heading).replaceAll("[(（][^)）]*[)）]|[:：]", "");
	}

	static SortedMap<Integer, String> headings(SortedMap<Integer, Cell> cells) {
		SortedMap<Integer, String> headings = new TreeMap<>();
		cells.forEach((column, cell) -> {
			if (cell.kind() != Kind.MERGED) {
				headings.put(column, Clean.prose(cell.text()).text());
			}
		});
		return headings;
	}

	/** Whether a row looks like the one that names the columns. */
	static boolean headingRow(SortedMap<Integer, Cell> cells) {
		SortedMap<Integer, LedgerField> guessed = guess(headings(cells));
		return guessed.size() > 2 || (guessed.size() == 2 && guessed.containsValue(LedgerField.TITLE));
	}

}
