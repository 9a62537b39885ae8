package org.duban.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.parameter.Parameters;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Excel files by Apache POI. A formula is read as what it came to. */
@Component
class ExcelReader implements SheetReader {

	private final Parameters parameters;

	private final Clock clock;

	ExcelReader(Parameters parameters, Clock clock) {
		this.parameters = parameters;
		this.clock = clock;
	}

	// POI says in many ways that it cannot read a file; all of them mean that Excel
	// cannot.
	@Override
	public Table read(byte[] file, List<String> headings, List<String> optional) {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			return read(book.getSheetAt(0), headings, optional);
		}
		catch (IOException | RuntimeException ex) {
			return Table.unreadable("import-not-excel");
		}
	}

	private Table read(Sheet sheet, List<String> headings, List<String> optional) {
		List<String> known = new ArrayList<>(headings);
		known.addAll(optional);
		Map<Integer, String> columns = columns(sheet.getRow(0), known);
		List<Problem> missing = headings.stream()
			.filter((heading) -> !columns.containsValue(heading))
			.map((heading) -> new Problem(1, heading, "import-no-column", List.of(heading)))
			.toList();
		if (!missing.isEmpty()) {
			return new Table(List.of(), missing);
		}
		int most = this.parameters.number("import.rows", LocalDate.now(this.clock));
		List<Row> rows = new ArrayList<>();
		for (int i = 1; i <= sheet.getLastRowNum(); i++) {
			Map<String, String> cells = cells(sheet.getRow(i), columns);
			if (!cells.isEmpty()) {
				rows.add(new Row(i + 1, cells));
			}
			if (rows.size() > most) {
				return Table.unreadable("import-too-many", most);
			}
		}
		return rows.isEmpty() ? Table.unreadable("import-empty") : new Table(rows, List.of());
	}

	private static Map<Integer, String> columns(org.apache.poi.ss.usermodel.@Nullable Row head, List<String> headings) {
		Map<Integer, String> columns = new HashMap<>();
		if (head != null) {
			for (Cell cell : head) {
				String heading = text(cell).replace("*", "").strip();
				if (headings.contains(heading) && !columns.containsValue(heading)) {
					columns.put(cell.getColumnIndex(), heading);
				}
			}
		}
		return columns;
	}

	private static Map<String, String> cells(org.apache.poi.ss.usermodel.@Nullable Row row,
			Map<Integer, String> columns) {
		Map<String, String> cells = new LinkedHashMap<>();
		if (row != null) {
			for (Cell cell : row) {
				String heading = columns.get(cell.getColumnIndex());
				String text = (heading != null) ? text(cell) : "";
				if (heading != null && !text.isEmpty()) {
					cells.put(heading, text);
				}
			}
		}
		return cells;
	}

	private static String text(Cell cell) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case STRING -> cell.getStringCellValue().strip();
			case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
			case NUMERIC ->
				DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
						: BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
			case ERROR -> "#";
			default -> "";
		};
	}

}
