package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Excel files by Apache POI, streamed. */
@Component
class ExcelSpreadsheets implements Spreadsheets {

	private static final int WINDOW = 100;

	/** Of a character of a column's width, as Excel counts. */
	private static final int WIDTH_UNIT = 256;

	private static final int WIDEST = 60;

	private static final int NOTE_COLUMNS = 4;

	private static final int NOTE_ROWS = 4;

	@Override
	public void write(List<Sheet> sheets, OutputStream out) throws IOException {
		try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
			book.setCompressTempFiles(true);
			Styles styles = Styles.of(book);
			for (Sheet sheet : sheets) {
				try (Stream<? extends List<?>> rows = sheet.rows()) {
					fill(book.createSheet(WorkbookUtil.createSafeSheetName(sheet.name())), sheet.columns(), rows,
							styles);
				}
			}
			book.write(out);
		}
	}

	private static void fill(SXSSFSheet page, List<String> columns, Stream<? extends List<?>> rows, Styles styles) {
		int[] widths = new int[columns.size()];
		Row head = page.createRow(0);
		for (int i = 0; i < widths.length; i++) {
			put(head.createCell(i), columns.get(i), styles);
			head.getCell(i).setCellStyle(styles.head());
			widths[i] = width(columns.get(i));
		}
		page.createFreezePane(0, 1);
		int number = 1;
		for (Iterator<? extends List<?>> each = rows.iterator(); each.hasNext();) {
			writeRow(page.createRow(number++), each.next(), widths, styles);
		}
		for (int i = 0; i < widths.length; i++) {
			page.setColumnWidth(i, (Math.min(widths[i], WIDEST) + 2) * WIDTH_UNIT);
		}
	}

	private static void writeRow(Row row, List<?> values, int[] widths, Styles styles) {
		for (int i = 0; i < values.size(); i++) {
			put(row.createCell(i), values.get(i), styles);
			if (i < widths.length) {
				widths[i] = Math.max(widths[i], width(values.get(i)));
			}
		}
	}

	private static void put(Cell cell, @Nullable Object value, Styles styles) {
		if (value instanceof Marked marked) {
			put(cell, marked.value(), styles);
			cell.setCellStyle(styles.marked(cell.getCellStyle()));
			note(cell, marked.note());
		}
		else if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		}
		else if (value instanceof Boolean truth) {
			cell.setCellValue(truth);
		}
		else if (value instanceof LocalDate day) {
			cell.setCellValue(day);
			cell.setCellStyle(styles.day());
		}
		else if (value instanceof LocalDateTime time) {
			cell.setCellValue(time);
			cell.setCellStyle(styles.time());
		}
		else if (value != null) {
			String text = value.toString();
			int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
			cell.setCellValue((text.length() > most) ? text.substring(0, most) : text);
			if (text.matches("(?s)[=+\\-@\\t\\r].*")) {
				cell.setCellStyle(styles.quoted());
			}
		}
	}

	private static void note(Cell cell, String text) {
		CreationHelper parts = cell.getSheet().getWorkbook().getCreationHelper();
		ClientAnchor place = parts.createClientAnchor();
		place.setCol1(cell.getColumnIndex());
		place.setCol2(cell.getColumnIndex() + NOTE_COLUMNS);
		place.setRow1(cell.getRowIndex());
		place.setRow2(cell.getRowIndex() + NOTE_ROWS);
		Comment note = cell.getSheet().createDrawingPatriarch().createCellComment(place);
		note.setString(parts.createRichTextString(text));
		cell.setCellComment(note);
	}

	/** A Chinese character is as wide as two letters. */
	private static int width(@Nullable Object value) {
		if (value instanceof Marked marked) {
			return width(marked.value());
		}
		return (value == null) ? 0 : value.toString().chars().map((letter) -> (letter > 0xFF) ? 2 : 1).sum();
	}

	/**
	 * @param quoted marks a text that begins like a formula as text, also for who edits
	 * the cell later
	 */
	private record Styles(SXSSFWorkbook book, CellStyle head, CellStyle day, CellStyle time, CellStyle quoted,
			Map<Short, CellStyle> marked) {

		static Styles of(SXSSFWorkbook book) {
			CellStyle head = book.createCellStyle();
			Font bold = book.createFont();
			bold.setBold(true);
			head.setFont(bold);
			CellStyle quoted = book.createCellStyle();
			quoted.setQuotePrefixed(true);
			return new Styles(book, head, dated(book, "yyyy-mm-dd"), dated(book, "yyyy-mm-dd hh:mm"), quoted,
					new HashMap<>());
		}

		/** The same, coloured. */
		CellStyle marked(CellStyle plain) {
			return this.marked.computeIfAbsent(plain.getIndex(), (index) -> {
				CellStyle style = this.book.createCellStyle();
				style.cloneStyleFrom(plain);
				style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
				style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
				return style;
			});
		}

		private static CellStyle dated(SXSSFWorkbook book, String format) {
			CellStyle style = book.createCellStyle();
			style.setDataFormat(book.createDataFormat().getFormat(format));
			return style;
		}

	}

}
