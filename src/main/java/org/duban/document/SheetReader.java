package org.duban.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables that people filled in, read for a dry run. */
public interface SheetReader {

	/**
	 * A row with something in it.
	 *
	 * @param number as Excel counts
	 * @param cells what stands under each heading; nothing where the cell is empty
	 */
	record Row(int number, Map<String, String> cells) {

		private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

		public String text(String heading) {
			return this.cells.getOrDefault(heading, "");
		}

		/** A day however it was written; what is no day as it stands. */
		public String day(String heading) {
			Matcher parts = DAY.matcher(text(heading));
			if (!parts.matches()) {
				return text(heading);
			}
			try {
				return LocalDate
					.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
							Integer.parseInt(parts.group(3)))
					.toString();
			}
			catch (DateTimeException ex) {
				return text(heading);
			}
		}

	}

	/**
	 * What is wrong with a cell, or with the file where the row is 0.
	 *
	 * @param column its heading, or empty for the whole row
	 * @param code of the message {@code error.<code>}
	 */
	record Problem(int row, String column, String code, List<Object> arguments) {

		public Problem {
			arguments = List.copyOf(arguments);
		}

	}

	/**
	 * @param problems what keeps the file from being read; empty if it was
	 */
	record Table(List<Row> rows, List<Problem> problems) {

		static Table unreadable(String code, Object... arguments) {
			return new Table(List.of(), List.of(new Problem(0, "", code, List.of(arguments))));
		}

	}

	/**
	 * Reads the first sheet of an Excel file whose first row names the columns. Columns
	 * that nobody asks for are passed over.
	 */
	default Table read(byte[] file, List<String> headings) {
		return read(file, headings, List.of());
	}

	/**
	 * The same with columns that a file may lack.
	 */
	Table read(byte[] file, List<String> headings, List<String> optional);

}
