package org.duban.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.duban.document.Book.Column;
import org.duban.document.PdfSheets.Line;
import org.duban.document.PdfSheets.Shape;

/**
 * A table that goes on over the sheets, its heads repeated; a row is torn apart only if
 * it is longer than most of a sheet.
 */
final class PdfTable {

	private static final Shape CELL = new Shape(12, 18, false);

	private static final Shape HEAD = new Shape(12, 18, true);

	private static final float PAD = 4;

	/** Lines of a row that are kept together. */
	private static final int MOST = 25;

	private final PdfSheets sheets;

	private final PdfType type;

	private final List<Column> columns;

	private final float[] edges;

	PdfTable(PdfSheets sheets, PdfType type, List<Column> columns) {
		this.sheets = sheets;
		this.type = type;
		this.columns = columns;
		int shares = columns.stream().mapToInt(Column::share).sum();
		this.edges = new float[columns.size() + 1];
		this.edges[0] = PdfSheets.LEFT;
		for (int i = 0; i < columns.size(); i++) {
			this.edges[i + 1] = this.edges[i] + PdfSheets.WIDTH * columns.get(i).share() / shares;
		}
	}

	void write(Iterator<List<String>> rows) throws IOException {
		this.sheets.need(3 * CELL.pitch());
		head();
		while (rows.hasNext()) {
			List<List<String>> cells = cells(rows.next(), CELL);
			int lines = cells.stream().mapToInt(List::size).max().orElse(1);
			for (int from = 0; from < lines; from += MOST) {
				List<List<String>> part = part(cells, from);
				if (this.sheets.need(height(part))) {
					head();
				}
				row(part, CELL);
			}
		}
		this.sheets.skip(PdfBook.TEXT.pitch() / 2);
	}

	private static List<List<String>> part(List<List<String>> cells, int from) {
		return cells.stream()
			.map((lines) -> lines.subList(Math.min(from, lines.size()), Math.min(from + MOST, lines.size())))
			.toList();
	}

	private void head() throws IOException {
		List<List<String>> cells = cells(this.columns.stream().map(Column::name).toList(), HEAD);
		float top = this.sheets.y();
		this.sheets.rule(this.edges[0], top, this.edges[this.edges.length - 1], top);
		row(cells, HEAD);
	}

	private List<List<String>> cells(List<String> row, Shape shape) {
		List<List<String>> cells = new ArrayList<>();
		for (int i = 0; i < this.columns.size(); i++) {
			float width = this.edges[i + 1] - this.edges[i] - 2 * PAD;
			cells.add(TextLines.of(this.type.shown(row.get(i)), (part) -> this.type.width(part, shape.size()), width,
					width));
		}
		return cells;
	}

	private static float height(List<List<String>> cells) {
		return cells.stream().mapToInt(List::size).max().orElse(1) * CELL.pitch() + PAD;
	}

	private void row(List<List<String>> cells, Shape shape) throws IOException {
		float top = this.sheets.y();
		float bottom = top - height(cells);
		for (int i = 0; i < cells.size(); i++) {
			float y = top - PAD / 2;
			for (String line : cells.get(i)) {
				y -= shape.pitch();
				this.sheets.put(new Line(line, shape, this.edges[i] + PAD, 0), PdfSheets.baseline(y, shape));
			}
		}
		for (float edge : this.edges) {
			this.sheets.rule(edge, top, edge, bottom);
		}
		this.sheets.rule(this.edges[0], bottom, this.edges[this.edges.length - 1], bottom);
		this.sheets.skip(top - bottom);
	}

}
