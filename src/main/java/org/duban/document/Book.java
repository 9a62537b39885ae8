package org.duban.document;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A long paper while it is written. */
public interface Book {

	/**
	 * A column of a table.
	 *
	 * @param share of the width, against the other columns'
	 */
	record Column(String name, int share) {

	}

	/** In the middle of the sheet, in 二号. */
	void title(String text) throws IOException;

	/**
	 * A head, which stands in the table of contents.
	 * @param level 1 or 2
	 */
	void heading(int level, String text) throws IOException;

	/** A head of a part that is not worth a line in the table of contents. */
	void label(String text) throws IOException;

	/** A line by itself, not indented. */
	void line(String text) throws IOException;

	/** A text; each of its lines is a paragraph. */
	void text(String text) throws IOException;

	/**
	 * @param rows read once and closed; the heads are repeated on every sheet
	 */
	void table(List<Column> columns, Stream<List<String>> rows) throws IOException;

	/** What follows begins on a new sheet. */
	void newSheet() throws IOException;

}
