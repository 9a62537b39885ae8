package org.duban.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Excel files as offices send them, and what a dry run says of them. */
public final class ExcelFiles {

	private ExcelFiles() {
	}

	public static byte[] of(List<String> headings, List<List<String>> rows) {
		try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet sheet = book.createSheet();
			fill(sheet.createRow(0), headings);
			for (int i = 0; i < rows.size(); i++) {
				fill(sheet.createRow(i + 1), rows.get(i));
			}
			book.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void fill(Row row, List<String> cells) {
		for (int i = 0; i < cells.size(); i++) {
			row.createCell(i).setCellValue(cells.get(i));
		}
	}

	/** The reader of files of any size. */
	public static SheetRows rows() {
		return new SheetFiles();
	}

	/** Row, heading and code of each. */
	public static List<String> problems(DryRun run) {
		return run.problems()
			.stream()
			.map((problem) -> problem.row() + " " + problem.column() + " " + problem.code())
			.toList();
	}

}
