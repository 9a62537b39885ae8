package org.duban.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.duban.document.PdfSheets.Line;
import org.duban.document.PdfSheets.Shape;

/**
 * A long paper as PDF, set sheet by sheet; sheets that are done lie in a file until the
 * whole is written out.
 */
final class PdfBook implements Book, Closeable {

	static final Shape TITLE = new Shape(22, 34, true);

	static final Shape HEADING = new Shape(16, 28, true);

	static final Shape TEXT = new Shape(16, 28, false);

	/**
	 * Twenty-eight to a line, which 三号 is a little too wide for; the rest keeps rounding
	 * from breaking the line before its last character.
	 */
	private static final float CHARACTER = (PdfSheets.WIDTH - 0.1f) / 28;

	/** What each character of a text takes more. */
	private static final float TRACK = CHARACTER - TEXT.size();

	/** A line before a long word is rather left short than torn apart. */
	private static final float MOST = 4;

	/** Two characters. */
	private static final float INDENT = 2 * CHARACTER;

	private final PDDocument document;

	private final PdfType type;

	private final PdfSheets sheets;

	private final List<BookHeading> headings = new ArrayList<>();

	private final List<PDPage> targets = new ArrayList<>();

	PdfBook(PaperFont font) throws IOException {
		this.document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
		this.document.setDocumentId(0L);
		this.type = new PdfType(font, this.document);
		this.sheets = new PdfSheets(this.document, this.type, (sheet) -> "— " + sheet + " —");
	}

	List<BookHeading> headings() {
		return List.copyOf(this.headings);
	}

	@Override
	public void title(String text) throws IOException {
		set(this.sheets, text, TITLE);
		this.sheets.skip(TEXT.pitch());
	}

	@Override
	public void heading(int level, String text) throws IOException {
		List<String> lines = lines(text, HEADING);
		// A head never stands alone at the foot of a sheet.
		this.sheets.need((lines.size() + 2) * HEADING.pitch());
		this.headings.add(new BookHeading(level, text, this.sheets.number()));
		this.targets.add(this.sheets.page());
		for (String line : lines) {
			this.sheets.set(new Line(line, HEADING, PdfSheets.LEFT, 0));
		}
	}

	@Override
	public void label(String text) throws IOException {
		this.sheets.need(2 * TEXT.pitch());
		paragraph(text, HEADING, INDENT);
	}

	@Override
	public void line(String text) throws IOException {
		paragraph(text, TEXT, 0);
	}

	@Override
	public void text(String text) throws IOException {
		for (String paragraph : text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList()) {
			paragraph(paragraph, TEXT, INDENT);
		}
	}

	@Override
	public void table(List<Column> columns, Stream<List<String>> rows) throws IOException {
		try (rows) {
			new PdfTable(this.sheets, this.type, columns).write(rows.iterator());
		}
	}

	@Override
	public void newSheet() throws IOException {
		if (!this.sheets.fresh()) {
			this.sheets.begin();
		}
	}

	/**
	 * Puts title and table of contents before what was written, and writes it all out.
	 */
	void finish(Books.Front front, OutputStream out) throws IOException {
		this.sheets.end();
		try (PdfSheets before = new PdfSheets(this.document, this.type, PdfBook::roman)) {
			set(before, front.title(), TITLE);
			before.skip(TEXT.pitch());
			for (String line : front.lines()) {
				set(before, line, TEXT);
			}
			before.skip(TEXT.pitch());
			new PdfContents(before, this.type).write(this.headings, this.targets);
			before.end();
			before.pages().forEach(this.document::addPage);
		}
		this.sheets.pages().forEach(this.document::addPage);
		PdfContents.outline(this.document, this.headings, this.targets);
		this.document.save(out);
	}

	/** Each line in the middle. */
	private void set(PdfSheets on, String text, Shape shape) throws IOException {
		for (String line : lines(text, shape)) {
			float width = this.type.width(line, shape.size());
			on.set(new Line(line, shape, PdfSheets.LEFT + (PdfSheets.WIDTH - width) / 2, 0));
		}
	}

	private void paragraph(String text, Shape shape, float indent) throws IOException {
		List<String> lines = TextLines.of(this.type.shown(text),
				(part) -> this.type.width(part, shape.size()) + part.codePointCount(0, part.length()) * TRACK,
				PdfSheets.WIDTH - indent, PdfSheets.WIDTH);
		for (int i = 0; i < lines.size(); i++) {
			float x = (i == 0) ? indent : 0;
			boolean last = i == lines.size() - 1;
			this.sheets.set(new Line(lines.get(i), shape, PdfSheets.LEFT + x,
					last ? TRACK : spread(lines.get(i), shape, PdfSheets.WIDTH - x)));
		}
	}

	/** What each character takes more, so that the line ends where the sheet does. */
	private float spread(String line, Shape shape, float width) {
		int characters = line.codePointCount(0, line.length());
		float spread = (width - this.type.width(line, shape.size())) / Math.max(characters - 1, 1);
		return (spread > MOST) ? TRACK : spread;
	}

	private List<String> lines(String text, Shape shape) {
		return TextLines.of(this.type.shown(text), (part) -> this.type.width(part, shape.size()), PdfSheets.WIDTH,
				PdfSheets.WIDTH);
	}

	private static String roman(int number) {
		String[] tens = { "", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc" };
		String[] ones = { "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix" };
		return "c".repeat(number / 100) + tens[number / 10 % 10] + ones[number % 10];
	}

	@Override
	public void close() throws IOException {
		this.sheets.close();
		this.document.close();
	}

}
