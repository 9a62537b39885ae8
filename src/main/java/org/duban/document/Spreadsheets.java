package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Tables as Excel files. */
public interface Spreadsheets {

	/**
	 * A table before it is written down.
	 *
	 * @param rows of numbers, dates, times, truths and texts, marked or not, or null
	 * where nothing stands; read once and closed
	 */
	record Sheet(String name, List<String> columns, Stream<? extends List<?>> rows) {

	}

	/**
	 * A value with something wrong in it; the cell is coloured and says what.
	 */
	record Marked(@Nullable Object value, String note) {

	}

	/**
	 * Writes the tables row by row, each on its own sheet; no more than a hundred rows
	 * are held. What somebody typed is never a formula.
	 */
	void write(List<Sheet> sheets, OutputStream out) throws IOException;

	default void write(Sheet sheet, OutputStream out) throws IOException {
		write(List.of(sheet), out);
	}

}
