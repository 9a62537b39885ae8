package org.duban.document;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.lang3.StringUtils;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.duban.document.SheetRows.Cell;
import org.duban.document.SheetRows.Kind;
import org.duban.document.SheetRows.Line;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * The first sheet of an Excel file as a stream: POI opens the package and knows its texts
 * and formats, the JDK reads the rows. A formula is read as what it came to.
 */
final class ExcelLines implements SheetRows.Lines {

	/** What the cells are read with. */
	private record Book(SharedStrings texts, StylesTable styles, boolean since1904, Map<Integer, Boolean> days) {

		/** Asked once for each format, of which a sheet has few. */
		boolean isDay(int style) {
			return this.days.computeIfAbsent(style, (index) -> {
				XSSFCellStyle format = this.styles.getStyleAt(index);
				return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
			});
		}

	}

	private final OPCPackage file;

	private final XMLStreamReader xml;

	private final Book book;

	private final List<CellRangeAddress> merged;

	private int number;

	private boolean inRow;

	private ExcelLines(OPCPackage file, XMLStreamReader xml, Book book, List<CellRangeAddress> merged) {
		this.file = file;
		this.xml = xml;
		this.book = book;
		this.merged = merged;
	}

	// POI says in many ways that it cannot read a file; all of them mean that Excel
	// cannot.
	static ExcelLines of(Path path) {
		try {
			OPCPackage file = OPCPackage.open(path.toFile(), PackageAccess.READ);
			try {
				return of(file);
			}
			catch (IOException | OpenXML4JException | SAXException | XMLStreamException | RuntimeException ex) {
				file.revert();
				throw SheetFiles.refused("import-not-excel");
			}
		}
		catch (OpenXML4JException | RuntimeException ex) {
			throw SheetFiles.refused("import-not-excel");
		}
	}

	private static ExcelLines of(OPCPackage file)
			throws IOException, OpenXML4JException, SAXException, XMLStreamException {
		XSSFReader reader = new XSSFReader(file);
		List<CellRangeAddress> merged = new ArrayList<>();
		XMLStreamReader areas = xml(reader.getSheetsData().next());
		while (areas.hasNext()) {
			if (areas.next() == XMLStreamConstants.START_ELEMENT && areas.getLocalName().equals("mergeCell")) {
				merged.add(CellRangeAddress.valueOf(areas.getAttributeValue(null, "ref")));
			}
		}
		Book book = new Book(new ReadOnlySharedStringsTable(file, false), reader.getStylesTable(),
				since1904(xml(reader.getWorkbookData())), new HashMap<>());
		ExcelLines lines = new ExcelLines(file, xml(reader.getSheetsData().next()), book, merged);
		lines.toRow();
		return lines;
	}

	private static XMLStreamReader xml(InputStream in) throws XMLStreamException {
		return XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
	}

	private static boolean since1904(XMLStreamReader workbook) throws XMLStreamException {
		while (workbook.hasNext()) {
			if (workbook.next() == XMLStreamConstants.START_ELEMENT && workbook.getLocalName().equals("workbookPr")) {
				return List.of("1", "true")
					.contains(StringUtils.defaultString(workbook.getAttributeValue(null, "date1904")));
			}
		}
		return false;
	}

	@Override
	public boolean hasNext() {
		return this.inRow;
	}

	@Override
	public Line next() {
		if (!this.inRow) {
			throw new NoSuchElementException();
		}
		try {
			String named = this.xml.getAttributeValue(null, "r");
			this.number = (named != null) ? Integer.parseInt(named) : this.number + 1;
			TreeMap<Integer, Cell> cells = cells();
			cover(cells);
			toRow();
			return new Line(this.number, 0, cells);
		}
		catch (XMLStreamException | RuntimeException ex) {
			throw SheetFiles.refused("import-not-excel");
		}
	}

	@Override
	public void close() {
		this.file.revert();
	}

	private void toRow() throws XMLStreamException {
		this.inRow = false;
		while (!this.inRow && this.xml.hasNext()) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.END_ELEMENT && this.xml.getLocalName().equals("sheetData")) {
				return;
			}
			this.inRow = event == XMLStreamConstants.START_ELEMENT && this.xml.getLocalName().equals("row");
		}
	}

	private TreeMap<Integer, Cell> cells() throws XMLStreamException {
		TreeMap<Integer, Cell> cells = new TreeMap<>();
		int column = -1;
		while (!atEndOf("row")) {
			if (this.xml.getEventType() == XMLStreamConstants.START_ELEMENT && this.xml.getLocalName().equals("c")) {
				String named = this.xml.getAttributeValue(null, "r");
				column = (named != null) ? new CellReference(named).getCol() : column + 1;
				Cell cell = cell();
				if (cell != null) {
					cells.put(column, cell);
				}
			}
			this.xml.next();
		}
		return cells;
	}

	private boolean atEndOf(String element) {
		return this.xml.getEventType() == XMLStreamConstants.END_ELEMENT && this.xml.getLocalName().equals(element);
	}

	private @Nullable Cell cell() throws XMLStreamException {
		String type = Objects.toString(this.xml.getAttributeValue(null, "t"), "n");
		int style = Integer.parseInt(Objects.toString(this.xml.getAttributeValue(null, "s"), "0"));
		StringBuilder value = new StringBuilder();
		boolean formula = false;
		while (!atEndOf("c")) {
			if (this.xml.next() == XMLStreamConstants.START_ELEMENT) {
				String name = this.xml.getLocalName();
				formula |= name.equals("f");
				if (name.equals("v") || name.equals("t")) {
					value.append(this.xml.getElementText());
				}
			}
		}
		if (value.isEmpty()) {
			return formula ? new Cell(Kind.ERROR, "#") : null;
		}
		return of(type, style, value.toString());
	}

	private @Nullable Cell of(String type, int style, String value) {
		return switch (type) {
			case "s" -> text(this.book.texts().getItemAt(Integer.parseInt(value)).getString());
			case "b" -> new Cell(Kind.TRUTH, String.valueOf(value.equals("1")));
			case "e" -> new Cell(Kind.ERROR, value);
			case "n" -> number(style, value);
			case "d" -> new Cell(Kind.DAY, StringUtils.left(value, "2026-01-20".length()));
			default -> text(value);
		};
	}

	private static @Nullable Cell text(String value) {
		return value.isBlank() ? null : new Cell(Kind.TEXT, value);
	}

	private Cell number(int style, String value) {
		BigDecimal number = new BigDecimal(value);
		if (this.book.isDay(style) && DateUtil.isValidExcelDate(number.doubleValue())) {
			return new Cell(Kind.DAY,
					DateUtil.getLocalDateTime(number.doubleValue(), this.book.since1904()).toLocalDate().toString());
		}
		return new Cell(Kind.NUMBER, number.stripTrailingZeros().toPlainString());
	}

	/** A merged area has its text in its first cell; the others are only covered. */
	private void cover(TreeMap<Integer, Cell> cells) {
		int row = this.number - 1;
		for (CellRangeAddress area : this.merged) {
			if (area.containsRow(row)) {
				String first = new CellReference(area.getFirstRow(), area.getFirstColumn()).formatAsString();
				for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
					if (row > area.getFirstRow() || column > area.getFirstColumn()) {
						cells.put(column, new Cell(Kind.MERGED, first));
					}
				}
			}
		}
	}

}
