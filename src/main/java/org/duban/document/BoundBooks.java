package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.springframework.stereotype.Component;

/** Sets the sheets first, so that the Word file can name their numbers. */
@Component
class BoundBooks implements Books {

	private final PaperFont font;

	BoundBooks(PaperFont font) {
		this.font = font;
	}

	@Override
	public void bind(Front front, Manuscript manuscript, OutputStream pdf, OutputStream word) throws IOException {
		List<BookHeading> headings;
		try (PdfBook book = new PdfBook(this.font)) {
			manuscript.write(book);
			headings = book.headings();
			book.finish(front, pdf);
		}
		try (WordBook book = new WordBook(word)) {
			book.front(front, headings);
			manuscript.write(book);
		}
	}

	@Override
	public void word(Manuscript manuscript, OutputStream out) throws IOException {
		try (WordBook book = new WordBook(out)) {
			manuscript.write(book);
		}
	}

}
