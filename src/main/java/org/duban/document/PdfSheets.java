package org.duban.document;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/**
 * Sheets by GB/T 9704, one after the other: A4, 37 mm above, 28 mm left. The pen goes
 * down the sheet; what has no room any more begins the next one.
 */
final class PdfSheets implements Closeable {

	private static final float MM = 72 / 25.4f;

	static final float LEFT = 28 * MM;

	static final float WIDTH = PDRectangle.A4.getWidth() - LEFT - 26 * MM;

	private static final float TOP = PDRectangle.A4.getHeight() - 37 * MM;

	private static final float BOTTOM = 35 * MM;

	private static final float NUMBER_SIZE = 14;

	/** Of the type's height, what stands below its line. */
	private static final float DESCENT = 0.12f;

	/** So that heads are told from the text in one type. */
	private static final float STROKE = 0.5f;

	/** A line of text before it is set. */
	record Line(String text, Shape shape, float x, float spread) {

	}

	/** How a line is set. */
	record Shape(float size, float pitch, boolean bold) {

	}

	/** How the sheets are numbered. */
	interface Numbering {

		String of(int sheet);

	}

	private final PDDocument document;

	private final PdfType type;

	private final Numbering numbering;

	private final List<PDPage> pages = new ArrayList<>();

	private @Nullable PDPageContentStream sheet;

	private float y;

	PdfSheets(PDDocument document, PdfType type, Numbering numbering) {
		this.document = document;
		this.type = type;
		this.numbering = numbering;
	}

	/** In the order in which they were begun. */
	List<PDPage> pages() {
		return this.pages;
	}

	/** From 1. */
	int number() {
		return this.pages.size();
	}

	PDPage page() {
		return this.pages.get(this.pages.size() - 1);
	}

	float y() {
		return this.y;
	}

	/**
	 * Makes room.
	 * @return whether a new sheet was begun
	 */
	boolean need(float height) throws IOException {
		if (this.sheet != null && this.y - height >= BOTTOM) {
			return false;
		}
		begin();
		return true;
	}

	void begin() throws IOException {
		end();
		PDPage page = new PDPage(PDRectangle.A4);
		this.pages.add(page);
		this.sheet = new PDPageContentStream(this.document, page);
		this.y = TOP;
		String number = this.numbering.of(this.pages.size());
		float width = this.type.width(number, NUMBER_SIZE);
		put(new Line(number, new Shape(NUMBER_SIZE, 0, false), LEFT + (WIDTH - width) / 2, 0),
				BOTTOM - 7 * MM - NUMBER_SIZE);
	}

	/** Whether nothing stands on the sheet yet. */
	boolean fresh() {
		return this.sheet != null && this.y == TOP;
	}

	void skip(float height) {
		this.y -= height;
	}

	void set(Line line) throws IOException {
		need(line.shape().pitch());
		this.y -= line.shape().pitch();
		put(line, baseline(this.y, line.shape()));
	}

	/** The type stands in the middle of its line. */
	static float baseline(float bottom, Shape shape) {
		return bottom + (shape.pitch() - shape.size()) / 2 + shape.size() * DESCENT;
	}

	void put(Line line, float baseline) throws IOException {
		PDPageContentStream out = open();
		out.setLineWidth(STROKE);
		out.beginText();
		out.setRenderingMode(line.shape().bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
		out.setCharacterSpacing(line.spread());
		out.newLineAtOffset(line.x(), baseline);
		this.type.write(out, line.text(), line.shape().size());
		out.endText();
	}

	void rule(float fromX, float fromY, float toX, float toY) throws IOException {
		PDPageContentStream out = open();
		out.setLineWidth(STROKE);
		out.moveTo(fromX, fromY);
		out.lineTo(toX, toY);
		out.stroke();
	}

	private PDPageContentStream open() {
		if (this.sheet == null) {
			throw new IllegalStateException("No sheet is begun");
		}
		return this.sheet;
	}

	/** The last sheet is done. */
	void end() throws IOException {
		if (this.sheet != null) {
			this.sheet.close();
			this.sheet = null;
		}
	}

	@Override
	public void close() throws IOException {
		end();
	}

}
