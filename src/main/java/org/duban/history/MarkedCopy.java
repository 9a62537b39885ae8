package org.duban.history;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.duban.document.SheetRows.Cell;
import org.duban.document.Spreadsheets.Marked;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.document.Spreadsheets;
import org.duban.history.LedgerRows.Told;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * A copy of the ledger in which every bad cell is coloured and says why, with a column of
 * all reasons of the row. Mended there, it may be handed in again as it is.
 */
@Component
public class MarkedCopy {

	/** What nobody filled in since is refused again. */
	private static final String AS_ABOVE = "同上";

	private static final String LEFT_OUTSIDE = "???";

	private final Spreadsheets spreadsheets;

	private final LedgerRows rows;

	private final FindingTexts texts;

	MarkedCopy(Spreadsheets spreadsheets, LedgerRows rows, FindingTexts texts) {
		this.spreadsheets = spreadsheets;
		this.rows = rows;
		this.texts = texts;
	}

	/**
	 * @param refused only the rows that are wrong, which is what is left after an import
	 */
	public void write(Ledger ledger, boolean refused, OutputStream out) throws IOException {
		List<String> columns = new ArrayList<>();
		int errors = errors(ledger.sheet());
		for (int column = 0; column <= errors; column++) {
			columns.add((column == errors) ? Columns.ERRORS : ledger.sheet().headings().getOrDefault(column, ""));
		}
		Iterator<List<@Nullable Object>> lines = new Lines(ledger, refused, errors);
		this.spreadsheets.write(
				new Sheet(Columns.ERRORS, columns,
						StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)),
				out);
	}

	/** A copy that is handed in again has the column already. */
	private static int errors(Ledger.Sheet sheet) {
		return sheet.headings()
			.entrySet()
			.stream()
			.filter((heading) -> Clean.key(heading.getValue()).equals(Columns.ERRORS))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(sheet.lastColumn() + 1);
	}

	/** Row by row out of the database; the copy begins with the headings. */
	private final class Lines implements Iterator<List<@Nullable Object>> {

		private final Ledger ledger;

		private final boolean refused;

		private final int errors;

		private Iterator<Told> page = Collections.emptyIterator();

		private int read;

		private int line = 1;

		Lines(Ledger ledger, boolean refused, int errors) {
			this.ledger = ledger;
			this.refused = refused;
			this.errors = errors;
		}

		@Override
		public boolean hasNext() {
			if (!this.page.hasNext()) {
				this.page = MarkedCopy.this.rows.told(this.ledger.id(), this.refused, this.read, LedgerRows.PAGE)
					.iterator();
			}
			return this.page.hasNext();
		}

		@Override
		public List<@Nullable Object> next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			Told told = this.page.next();
			this.read = told.row().number();
			this.line++;
			return line(told);
		}

		private List<@Nullable Object> line(Told told) {
			List<Finding> findings = FindingTexts.spoken(told.findings());
			List<@Nullable Object> values = new ArrayList<>();
			int last = told.row().cells().isEmpty() ? 0 : told.row().cells().lastKey();
			for (int column = 0; column <= Math.max(this.errors, last); column++) {
				values.add((column == this.errors) ? all(findings) : cell(told, column, findings));
			}
			return values;
		}

		private @Nullable String all(List<Finding> findings) {
			return findings.isEmpty() ? null
					: findings.stream()
						.map((finding) -> MarkedCopy.this.texts.whole(finding, this.line, this.ledger.sheet()))
						.collect(Collectors.joining("\n"));
		}

		private @Nullable Object cell(Told told, int column, List<Finding> findings) {
			Object value = told.row().marked().contains(column) ? LEFT_OUTSIDE : value(told.row().cells().get(column));
			String reasons = findings.stream()
				.filter((finding) -> finding.column() == column)
				.map(MarkedCopy.this.texts::reason)
				.collect(Collectors.joining("\n"));
			return reasons.isEmpty() ? value : new Marked(value, reasons);
		}

		private static @Nullable Object value(@Nullable Cell cell) {
			if (cell == null) {
				return null;
			}
			return switch (cell.kind()) {
				case MERGED -> AS_ABOVE;
				case NUMBER -> new BigDecimal(cell.text());
				case DAY -> LocalDate.parse(cell.text());
				case TRUTH -> Boolean.valueOf(cell.text());
				default -> cell.text();
			};
		}

	}

}
