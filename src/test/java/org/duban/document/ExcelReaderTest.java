package org.duban.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.document.SheetReader.Problem;
import org.duban.document.SheetReader.Table;
import org.duban.parameter.ShippedParameters;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What people fill in, as the house reads it. */
class ExcelReaderTest {

	private static final List<String> HEADINGS = List.of("案号", "时限");

	private static byte[] book(int rows) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet sheet = book.createSheet();
			CellStyle day = book.createCellStyle();
			day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
			Row head = sheet.createRow(0);
			head.createCell(0).setCellValue("备注");
			head.createCell(1).setCellValue("案号*");
			head.createCell(2).setCellValue("时限");
			for (int i = 1; i <= rows; i++) {
				Row row = sheet.createRow(i + 1);
				row.createCell(0).setCellValue("不读");
				row.createCell(1).setCellValue(14050000 + i);
				row.createCell(2).setCellValue(LocalDate.of(2026, 3, i % 28 + 1));
				row.getCell(2).setCellStyle(day);
			}
			book.write(out);
			return out.toByteArray();
		}
	}

	private static ExcelReader reader(ShippedParameters parameters) {
		return new ExcelReader(parameters, Clock.systemUTC());
	}

	@Test
	void readsNumbersAndDaysAsPeopleSeeThem() throws IOException {
		Table table = reader(new ShippedParameters()).read(book(2), HEADINGS);
		assertThat(table.problems()).isEmpty();
		assertThat(table.rows()).extracting(SheetReader.Row::number).containsExactly(3, 4);
		assertThat(table.rows().get(0).text("案号")).isEqualTo("14050001");
		assertThat(table.rows().get(0).day("时限")).isEqualTo("2026-03-02");
		assertThat(table.rows().get(0).text("备注")).isEmpty();
	}

	@Test
	void namesAColumnThatIsMissing() throws IOException {
		assertThat(reader(new ShippedParameters()).read(book(1), List.of("案号", "单位")).problems())
			.containsExactly(new Problem(1, "单位", "import-no-column", List.of("单位")));
	}

	@Test
	void readsNoMoreRowsThanTheParameterSays() throws IOException {
		ShippedParameters two = new ShippedParameters().with("import.rows", 2);
		assertThat(reader(two).read(book(2), HEADINGS).problems()).isEmpty();
		assertThat(reader(two).read(book(3), HEADINGS).problems()).extracting(Problem::code)
			.containsExactly("import-too-many");
	}

}
