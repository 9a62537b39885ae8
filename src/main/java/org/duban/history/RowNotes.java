package org.duban.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.duban.document.SheetRows.Cell;
import org.duban.document.SheetRows.Kind;
import org.jspecify.annotations.Nullable;

/** One row while it is read: its cells by what they are, and what was found so far. */
final class RowNotes {

	/** As a text file has it. */
	private static final Pattern ERROR = Pattern.compile("#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)");

	private final Staged row;

	private final Columns columns;

	private final List<Finding> findings = new ArrayList<>();

	RowNotes(Staged row, Columns columns) {
		this.row = row;
		this.columns = columns;
	}

	List<Finding> findings() {
		return this.findings;
	}

	void note(LedgerField field, Dirt dirt, String... arguments) {
		note(this.columns.of(field).orElse(Finding.WHOLE_ROW), dirt, arguments);
	}

	void note(int column, Dirt dirt, String... arguments) {
		this.findings.add(Finding.of(column, dirt, arguments));
	}

	boolean has(LedgerField field) {
		return this.columns.has(field);
	}

	@Nullable Cell cell(LedgerField field) {
		return this.columns.of(field).map((column) -> this.row.cells().get(column)).orElse(null);
	}

	/** Whether something is wrong with the cell, so that nothing more is said of it. */
	boolean wrong(LedgerField field) {
		int column = this.columns.of(field).orElse(Finding.WHOLE_ROW);
		return this.findings.stream()
			.anyMatch((finding) -> finding.column() == column && finding.is(Dirt.Weight.ERROR));
	}

	/** The cell's text as it should have been typed; nothing where it cannot be used. */
	String text(LedgerField field) {
		Cell cell = cell(field);
		if (cell == null) {
			marks(field);
			return "";
		}
		if (marks(field) || covered(field, cell)) {
			return "";
		}
		Clean.Text clean = field.lines() ? Clean.prose(cell.text()) : Clean.code(cell.text());
		clean.made().forEach((dirt) -> note(field, dirt));
		String text = clean.text();
		if (field.mayBeEmpty() && Clean.nothing(text)) {
			note(field, Dirt.EMPTY_MARK, text);
			return "";
		}
		Dirt unusable = unusable(field, text);
		if (unusable != null) {
			note(field, unusable);
			return "";
		}
		if (text.length() > field.length()) {
			note(field, Dirt.TEXT_LONG, String.valueOf(field.length()), String.valueOf(text.length()));
		}
		if (cell.kind() == Kind.TEXT && field.prose() && Clean.formula(text)) {
			note(field, Dirt.FORMULA_TEXT);
		}
		return text;
	}

	private static @Nullable Dirt unusable(LedgerField field, String text) {
		return Clean.ditto(text) ? Dirt.DITTO : Clean.garbled(text) ? Dirt.GARBLED
				: (field.prose() && Clean.contact(text)) ? Dirt.CONTACT_DATA : null;
	}

	/** Its text was not kept, so no more can be said than that it was marked. */
	private boolean marks(LedgerField field) {
		boolean marked = this.columns.of(field).filter(this.row.marked()::contains).isPresent();
		if (marked) {
			note(field, Dirt.SECRECY_MARK);
		}
		return marked;
	}

	private boolean covered(LedgerField field, Cell cell) {
		boolean error = cell.kind() == Kind.ERROR || ERROR.matcher(cell.text().strip()).matches();
		if (error) {
			note(field, Dirt.CELL_ERROR, cell.text().strip());
		}
		else if (cell.kind() == Kind.MERGED) {
			note(field, Dirt.CELL_MERGED, cell.text());
		}
		return error || cell.kind() == Kind.MERGED;
	}

}
