package org.duban.document;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.duban.document.PdfSheets.Line;
import org.duban.document.PdfSheets.Shape;

/** The table of contents of a PDF: on its first sheets, and beside them in the reader. */
final class PdfContents {

	private static final Shape SHAPE = new Shape(14, 24, false);

	/** What is kept free for the number. */
	private static final float NUMBERS = 56;

	private static final float INDENT = 28;

	private final PdfSheets sheets;

	private final PdfType type;

	PdfContents(PdfSheets sheets, PdfType type) {
		this.sheets = sheets;
		this.type = type;
	}

	/**
	 * @param targets the sheets that the heads stand on
	 */
	void write(List<BookHeading> headings, List<PDPage> targets) throws IOException {
		String name = "目  录";
		float width = this.type.width(name, PdfBook.HEADING.size());
		this.sheets.set(new Line(name, PdfBook.HEADING, PdfSheets.LEFT + (PdfSheets.WIDTH - width) / 2, 0));
		for (int i = 0; i < headings.size(); i++) {
			write(headings.get(i), targets.get(i));
		}
	}

	private void write(BookHeading heading, PDPage target) throws IOException {
		float indent = (heading.level() - 1) * INDENT;
		List<String> lines = TextLines.of(this.type.shown(heading.text()), this::width,
				PdfSheets.WIDTH - indent - NUMBERS, PdfSheets.WIDTH - indent - NUMBERS);
		this.sheets.need(lines.size() * SHAPE.pitch());
		for (String line : lines) {
			this.sheets.set(new Line(line, SHAPE, PdfSheets.LEFT + indent, 0));
		}
		String last = lines.get(lines.size() - 1);
		String number = String.valueOf(heading.page());
		float right = PdfSheets.LEFT + PdfSheets.WIDTH - width(number);
		float baseline = PdfSheets.baseline(this.sheets.y(), SHAPE);
		this.sheets.put(new Line(number, SHAPE, right, 0), baseline);
		float dot = width(".") * 2;
		float from = PdfSheets.LEFT + indent + width(last) + dot;
		int dots = Math.max((int) ((right - dot - from) / dot), 0);
		// From the right, so that they stand below each other.
		this.sheets.put(new Line(".".repeat(dots), SHAPE, right - dot - dots * dot, dot / 2), baseline);
		link(lines.size() * SHAPE.pitch(), target);
	}

	private void link(float height, PDPage target) throws IOException {
		PDAnnotationLink link = new PDAnnotationLink();
		link.setRectangle(new PDRectangle(PdfSheets.LEFT, this.sheets.y(), PdfSheets.WIDTH, height));
		PDBorderStyleDictionary none = new PDBorderStyleDictionary();
		none.setWidth(0);
		link.setBorderStyle(none);
		link.setDestination(destination(target));
		List<PDAnnotation> links = this.sheets.page().getAnnotations();
		links.add(link);
		this.sheets.page().setAnnotations(links);
	}

	static void outline(PDDocument document, List<BookHeading> headings, List<PDPage> targets) {
		PDDocumentOutline outline = new PDDocumentOutline();
		PDOutlineNode parent = outline;
		for (int i = 0; i < headings.size(); i++) {
			PDOutlineItem item = new PDOutlineItem();
			item.setTitle(headings.get(i).text());
			item.setDestination(destination(targets.get(i)));
			if (headings.get(i).level() == 1) {
				outline.addLast(item);
				parent = item;
			}
			else {
				parent.addLast(item);
			}
		}
		document.getDocumentCatalog().setDocumentOutline(outline);
	}

	private static PDPageFitWidthDestination destination(PDPage page) {
		PDPageFitWidthDestination destination = new PDPageFitWidthDestination();
		destination.setPage(page);
		destination.setTop((int) PDRectangle.A4.getHeight());
		return destination;
	}

	private float width(String text) {
		return this.type.width(text, SHAPE.size());
	}

}
