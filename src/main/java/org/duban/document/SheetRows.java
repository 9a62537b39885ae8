package org.duban.document;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.SortedMap;

import org.duban.workflow.CommandRefused;

/**
 * Tables of any size, read row by row as they stand: what is in each cell, and what kind
 * of thing it is.
 */
public interface SheetRows {

	enum Kind {

		TEXT, NUMBER, DAY, TRUTH,
		/** A formula that came to nothing. */
		ERROR,
		/** Covered by another cell that it was merged with. */
		MERGED

	}

	/**
	 * @param text a day as 2026-01-20, a number without exponent, of a covered cell the
	 * name of the cell that covers it
	 */
	record Cell(Kind kind, String text) {

	}

	/**
	 * A row.
	 *
	 * @param number as Excel counts
	 * @param width how many cells the row of a text file has; 0 in an Excel file, where
	 * an empty cell need not be there
	 * @param cells by their column, the first is 0; without the empty ones
	 */
	record Line(int number, int width, SortedMap<Integer, Cell> cells) {

	}

	/** The rows of an open file; what cannot be read is refused on the way. */
	interface Lines extends Iterator<Line>, AutoCloseable {

		@Override
		void close();

	}

	/**
	 * Opens the first sheet of an Excel file, or a text file with separators (CSV) in
	 * UTF-8 or GB18030.
	 * @throws CommandRefused if it is neither
	 */
	Lines open(Path file);

}
