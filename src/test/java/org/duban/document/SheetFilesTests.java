package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.document.SheetRows.Cell;
import org.duban.document.SheetRows.Kind;
import org.duban.document.SheetRows.Line;
import org.duban.document.SheetRows.Lines;
import org.duban.workflow.CommandRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files of any size, row by row, as they stand. */
class SheetFilesTests {

	@TempDir
	Path folder;

	private List<Line> read(Path file) {
		List<Line> lines = new ArrayList<>();
		try (Lines open = new SheetFiles().open(file)) {
			open.forEachRemaining(lines::add);
		}
		return lines;
	}

	private Path file(byte[] content) throws IOException {
		return Files.write(this.folder.resolve("table"), content);
	}

	private Path book(Consumer<XSSFSheet> fill) throws IOException {
		Path file = this.folder.resolve("table.xlsx");
		try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			fill.accept(book.createSheet());
			book.createSheet().createRow(0).createCell(0).setCellValue("第二张表");
			book.write(out);
		}
		return file;
	}

	@Test
	void everyCellSaysWhatKindOfThingItIs() throws IOException {
		List<Line> lines = read(book((sheet) -> {
			CellStyle day = sheet.getWorkbook().createCellStyle();
			day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("m/d/yy"));
			Row row = sheet.createRow(2);
			row.createCell(0).setCellValue("  案由  ");
			row.createCell(1).setCellValue(12);
			row.createCell(2).setCellValue(LocalDate.of(2019, 3, 5));
			row.getCell(2).setCellStyle(day);
			row.createCell(3).setCellValue(true);
			row.createCell(4).setCellErrorValue(FormulaError.REF.getCode());
			row.createCell(5).setCellFormula("A1&\"x\"");
			row.createCell(6).setCellValue("   ");
			row.createCell(8).setCellValue(20190305000001D);
		}));
		assertThat(lines).hasSize(1);
		assertThat(lines.get(0).number()).isEqualTo(3);
		assertThat(lines.get(0).cells().toString()).isEqualTo(
				"{0=Cell[kind=TEXT, text=  案由  ], 1=Cell[kind=NUMBER, text=12], 2=Cell[kind=DAY, text=2019-03-05],"
						+ " 3=Cell[kind=TRUTH, text=true], 4=Cell[kind=ERROR, text=#REF!], 5=Cell[kind=ERROR, text=#],"
						+ " 8=Cell[kind=NUMBER, text=20190305000001]}");
	}

	@Test
	void aCoveredCellNamesTheOneThatCoversIt() throws IOException {
		List<Line> lines = read(book((sheet) -> {
			sheet.createRow(0).createCell(1).setCellValue("教育");
			sheet.createRow(1).createCell(0).setCellValue("二");
			sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 1));
		}));
		assertThat(lines.get(0).cells().get(1)).isEqualTo(new Cell(Kind.TEXT, "教育"));
		assertThat(lines.get(1).cells().get(1)).isEqualTo(new Cell(Kind.MERGED, "B1"));
	}

	@Test
	void aTextFileIsReadInEitherEncoding() throws IOException {
		String text = "案号;案由\r\n12;\"关于\"\"修缮\"\"\n楼道；的建议\"\r\n13;;多\r\n";
		for (byte[] content : List.of(text.getBytes(StandardCharsets.UTF_8),
				("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), text.getBytes(Charset.forName("GB18030")))) {
			List<Line> lines = read(file(content));
			assertThat(lines).hasSize(3);
			assertThat(lines.get(0).cells()).containsEntry(0, new Cell(Kind.TEXT, "案号"));
			assertThat(lines.get(1).cells()).containsEntry(1, new Cell(Kind.TEXT, "关于\"修缮\"\n楼道；的建议"));
			assertThat(lines).extracting(Line::width).containsExactly(2, 2, 3);
			assertThat(lines.get(2).cells()).containsOnlyKeys(0, 2);
		}
	}

	@Test
	void whatIsNoTableIsRefusedWithItsReason() throws IOException {
		assertThat(refusal(new byte[0])).contains("import-empty");
		assertThat(refusal(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1 })).contains("import-old-excel");
		assertThat(refusal(new byte[] { 'P', 'K', 3, 4, 9, 9, 9 })).contains("import-not-excel");
		assertThat(refusal(new byte[] { 'a', ',', (byte) 0xFF, (byte) 0xFF, (byte) 0x80 })).contains("import-encoding");
	}

	private String refusal(byte[] content) throws IOException {
		Path file = file(content);
		try {
			read(file);
			return "";
		}
		catch (CommandRefused refused) {
			return refused.errors().toString();
		}
	}

	@Test
	void whatIsBrokenFurtherDownIsRefusedOnTheWay() throws IOException {
		byte[] whole = Files.readAllBytes(book((sheet) -> {
			for (int i = 0; i < 2000; i++) {
				sheet.createRow(i).createCell(0).setCellValue("行" + i);
			}
		}));
		Path file = file(Arrays.copyOf(whole, whole.length / 2));
		assertThatThrownBy(() -> read(file)).isInstanceOf(CommandRefused.class);
	}

}
