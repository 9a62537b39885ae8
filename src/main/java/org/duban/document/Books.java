package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Long papers as Word and PDF files by the measures of GB/T 9704. Whoever writes one
 * hands it over part by part; neither file is ever held whole.
 */
public interface Books {

	/**
	 * What stands before the table of contents.
	 *
	 * @param lines below the title
	 */
	record Front(String title, List<String> lines) {

	}

	/** A text that writes itself the same way as often as it is asked to. */
	interface Manuscript {

		void write(Book book) throws IOException;

	}

	/**
	 * Both files of one text, each with its table of contents. The text is asked twice:
	 * the sheets of the first file are the page numbers of the second.
	 */
	void bind(Front front, Manuscript manuscript, OutputStream pdf, OutputStream word) throws IOException;

	/** A Word file without a table of contents, to be worked on. */
	void word(Manuscript manuscript, OutputStream out) throws IOException;

}
