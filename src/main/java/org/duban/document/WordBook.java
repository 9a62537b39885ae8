package org.duban.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;

/**
 * A long paper as a Word file, written from its beginning to its end: POI's own document
 * would hold every paragraph until the last. Its measures are in twentieths of a point.
 */
final class WordBook implements Book, Closeable {

	/** 156 mm. */
	private static final int WIDTH = 8844;

	private final ZipOutputStream file;

	private final WordXml xml;

	private int headings;

	private boolean breakBefore;

	WordBook(OutputStream out) throws IOException {
		this.file = WordParts.begin(out);
		this.xml = new WordXml(this.file);
		this.xml.start("body");
	}

	/** Title and table of contents, on sheets numbered by themselves. */
	void front(Books.Front front, List<BookHeading> headings) throws IOException {
		title(front.title());
		for (String line : front.lines()) {
			paragraph("Subtitle", line);
		}
		paragraph("TOCHeading", "目  录");
		for (int i = 0; i < headings.size(); i++) {
			entry(headings.get(i), i + 1, headings.size());
		}
		this.xml.start("p").start("pPr");
		section("lowerRoman");
		this.xml.end(2);
	}

	/** The whole is one field, so that Word can make it anew. */
	private void entry(BookHeading heading, int number, int last) throws IOException {
		this.xml.start("p").start("pPr").empty("pStyle", "val", "TOC" + heading.level()).end(1);
		if (number == 1) {
			field("begin");
			instruction(" TOC \\o \"1-2\" \\h \\z \\u ");
			field("separate");
		}
		this.xml.start("hyperlink", "anchor", bookmark(number), "history", "1").run(heading.text());
		this.xml.start("r").empty("tab").end(1);
		field("begin");
		instruction(" PAGEREF " + bookmark(number) + " \\h ");
		field("separate");
		this.xml.run(String.valueOf(heading.page()));
		field("end");
		this.xml.end(1);
		if (number == last) {
			field("end");
		}
		this.xml.end(1);
	}

	private void field(String part) throws IOException {
		this.xml.start("r").empty("fldChar", "fldCharType", part).end(1);
	}

	private void instruction(String text) throws IOException {
		this.xml.start("r").text("instrText", text).end(1);
	}

	private static String bookmark(int number) {
		return "_Toc%08d".formatted(number);
	}

	@Override
	public void title(String text) throws IOException {
		paragraph("Title", text);
	}

	@Override
	public void heading(int level, String text) throws IOException {
		this.headings++;
		String id = String.valueOf(this.headings);
		begin("Heading" + level);
		this.xml.empty("bookmarkStart", "id", id, "name", bookmark(this.headings))
			.run(text)
			.empty("bookmarkEnd", "id", id)
			.end(1);
	}

	@Override
	public void label(String text) throws IOException {
		paragraph("Label", text);
	}

	@Override
	public void line(String text) throws IOException {
		paragraph("Normal", text);
	}

	@Override
	public void text(String text) throws IOException {
		for (String line : text.lines().map(String::strip).filter((one) -> !one.isEmpty()).toList()) {
			paragraph("Text", line);
		}
	}

	@Override
	public void newSheet() {
		this.breakBefore = true;
	}

	@Override
	public void table(List<Column> columns, Stream<List<String>> rows) throws IOException {
		int shares = columns.stream().mapToInt(Column::share).sum();
		List<String> widths = columns.stream().map((one) -> String.valueOf(WIDTH * one.share() / shares)).toList();
		this.xml.start("tbl").start("tblPr").empty("tblW", "w", String.valueOf(WIDTH), "type", "dxa");
		this.xml.start("tblBorders");
		for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
			this.xml.empty(side, "val", "single", "sz", "4", "space", "0", "color", "000000");
		}
		this.xml.end(1).empty("tblLayout", "type", "fixed");
		this.xml.start("tblCellMar")
			.empty("left", "w", "57", "type", "dxa")
			.empty("right", "w", "57", "type", "dxa")
			.end(2);
		this.xml.start("tblGrid");
		for (String width : widths) {
			this.xml.empty("gridCol", "w", width);
		}
		this.xml.end(1);
		row(columns.stream().map(Column::name).toList(), widths, true);
		try (rows) {
			for (Iterator<List<String>> each = rows.iterator(); each.hasNext();) {
				row(each.next(), widths, false);
			}
		}
		this.xml.end(1);
		// Two tables that touch are one.
		paragraph("Cell", "");
	}

	private void row(List<String> cells, List<String> widths, boolean head) throws IOException {
		this.xml.start("tr").start("trPr").empty("cantSplit");
		if (head) {
			this.xml.empty("tblHeader");
		}
		this.xml.end(1);
		for (int i = 0; i < widths.size(); i++) {
			this.xml.start("tc").start("tcPr").empty("tcW", "w", widths.get(i), "type", "dxa").end(1);
			paragraph(head ? "CellHead" : "Cell", cells.get(i));
			this.xml.end(1);
		}
		this.xml.end(1);
	}

	private void paragraph(String style, String text) throws IOException {
		begin(style);
		if (!text.isEmpty()) {
			this.xml.run(text);
		}
		this.xml.end(1);
	}

	private void begin(String style) throws IOException {
		this.xml.start("p").start("pPr").empty("pStyle", "val", style);
		if (this.breakBefore) {
			this.xml.empty("pageBreakBefore");
			this.breakBefore = false;
		}
		this.xml.end(1);
	}

	/**
	 * A4: 37 mm above, 28 mm left, 26 mm right, 35 mm below; 28 characters to a line,
	 * which takes a fifth of a point from each.
	 */
	private void section(String numbers) throws IOException {
		this.xml.start("sectPr")
			.empty("footerReference", "type", "default", "r:id", "rId3")
			.empty("pgSz", "w", "11906", "h", "16838")
			.empty("pgMar", "top", "2098", "right", "1474", "bottom", "1985", "left", "1588", "header", "851", "footer",
					"1400", "gutter", "0")
			.empty("pgNumType", "fmt", numbers, "start", "1")
			.empty("docGrid", "type", "linesAndChars", "linePitch", "579", "charSpace", "-849")
			.end(1);
	}

	@Override
	public void close() throws IOException {
		section("decimal");
		this.xml.end(1).finish();
		this.file.finish();
	}

}
