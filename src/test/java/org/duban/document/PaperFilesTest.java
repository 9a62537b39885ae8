package org.duban.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Word, PDF and Excel files, each read again by a reader of its own. */
class PaperFilesTest {

	private static final String BODY = """
			类别标记：A 类
			签发人：甲

			𬭚某委员：
			  您提出的《关于㛃的提案》收悉。现答复如下：
			  一、已经 <采纳> & 落实。

			市文旅局
			2026年7月1日

			联系人：乙""";

	private static final Paper PAPER = new Paper("文旅函〔2026〕7号", "关于第 14-05-0001 号提案的答复", "𬭚某委员", "14-05-0001",
			"关于㛃的提案", "2026年7月1日", PaperText.of(BODY));

	@Test
	void theShapeOfALetterSaysWhichPartIsWhich() {
		PaperText text = PAPER.text();
		assertThat(text.head()).containsExactly("类别标记：A 类", "签发人：甲");
		assertThat(text.salutation()).isEqualTo("𬭚某委员：");
		assertThat(text.paragraphs()).containsExactly("您提出的《关于㛃的提案》收悉。现答复如下：", "一、已经 <采纳> & 落实。");
		assertThat(text.signature()).containsExactly("市文旅局", "2026年7月1日");
		assertThat(text.foot()).containsExactly("联系人：乙");
	}

	@Test
	void noLineOfALetterIsLostWhateverItsShape() {
		for (String body : List.of("只有一句话", "2026年1月1日", "甲：\n乙：\n\n丙\n\n2026年1月1日\n\n丁\n\n戊", "  缩进：\n2026年1月1日\n  后文",
				"")) {
			PaperText text = PaperText.of(body);
			List<String> parts = Stream
				.of(text.head(), List.of(text.salutation()), text.paragraphs(), text.signature(), text.foot())
				.flatMap(List::stream)
				.filter((line) -> !line.isEmpty())
				.toList();
			assertThat(parts).as(body)
				.containsExactlyElementsOf(
						Arrays.stream(body.split("\n")).map(String::strip).filter((line) -> !line.isEmpty()).toList());
		}
	}

	@Test
	void theWordFileSaysWhatTheLetterSays() throws IOException {
		assertThat(paragraphs(filled(ShippedTemplate.content()))).containsExactly("文旅函〔2026〕7号",
				"关于第 14-05-0001 号提案的答复", "类别标记：A 类", "签发人：甲", "𬭚某委员：", "您提出的《关于㛃的提案》收悉。现答复如下：", "一、已经 <采纳> & 落实。", "",
				"市文旅局", "2026年7月1日", "", "联系人：乙");
	}

	@Test
	void aPlaceThatWordHasCutIntoPiecesIsFoundInTablesAndHeadersToo() throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XWPFParagraph cut = document.createParagraph();
			for (String piece : List.of("案号 {", "{案", "号}", "}，案由 {{案由}}。")) {
				cut.createRun().setText(piece);
			}
			XWPFParagraph cell = document.createTable(1, 1).getRow(0).getCell(0).getParagraphs().get(0);
			cell.createRun().setText("{{正文}}");
			document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
				.createParagraph()
				.createRun()
				.setText("{{ 文号 }}");
			document.write(out);
			try (XWPFDocument written = new XWPFDocument(new ByteArrayInputStream(filled(out.toByteArray())))) {
				assertThat(written.getParagraphs().get(0).getText()).isEqualTo("案号 14-05-0001，案由 关于㛃的提案。");
				assertThat(written.getTables().get(0).getRow(0).getCell(0).getParagraphs())
					.extracting(XWPFParagraph::getText)
					.containsExactlyElementsOf(PAPER.text().paragraphs());
				assertThat(written.getHeaderList().get(0).getText()).contains("文旅函〔2026〕7号");
			}
		}
	}

	@Test
	void thePdfSaysWhatTheLetterSaysInTypeThatItBringsAlong() throws IOException {
		byte[] file = pdf(PAPER);
		try (PDDocument document = Loader.loadPDF(file)) {
			String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
			assertThat(text).contains("文旅函〔2026〕7号", "𬭚某委员：", "关于㛃的提案", "一、已经<采纳>&落实。", "2026年7月1日", "联系人：乙");
			for (PDPage page : document.getPages()) {
				assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(),
						org.assertj.core.data.Offset.offset(1f));
				for (COSName name : page.getResources().getFontNames()) {
					assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
				}
			}
		}
		assertThat(file.length).as("only the characters used are embedded").isLessThan(300_000);
	}

	@Test
	void aCharacterThatNoTypeHasIsShownByItsNumber() throws IOException {
		String rare = new String(Character.toChars(0x3134A));
		Paper paper = new Paper("1号", "关于" + rare + "的函", "", "", "", "", PaperText.of(rare));
		try (PDDocument document = Loader.loadPDF(pdf(paper))) {
			assertThat(new PDFTextStripper().getText(document)).contains("关于〓（U+3134A）的函").doesNotContain(rare, "#");
		}
	}

	@Test
	void whatSomebodyTypedIsNeverAFormula() throws IOException {
		List<String> typed = List.of("=1+1", "+1", "-1", "@SUM(A1)", "正常");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new ExcelSpreadsheets().write(new Spreadsheets.Sheet("红灯/清单", List.of("内容", "天数", "期限"),
				typed.stream().map((text) -> List.of(text, 3, LocalDate.of(2026, 7, 1)))), out);
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			XSSFSheet sheet = book.getSheetAt(0);
			for (int i = 0; i < typed.size(); i++) {
				var cell = sheet.getRow(i + 1).getCell(0);
				assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
				assertThat(cell.getStringCellValue()).isEqualTo(typed.get(i));
				assertThat(cell.getCellStyle().getQuotePrefixed()).as(typed.get(i)).isEqualTo(i < 4);
				assertThat(sheet.getRow(i + 1).getCell(1).getNumericCellValue()).isEqualTo(3);
				assertThat(sheet.getRow(i + 1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
					.isEqualTo("2026-07-01");
			}
		}
	}

	@Test
	void aTableOfManyRowsIsWrittenWhole() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new ExcelSpreadsheets().write(
				new Spreadsheets.Sheet("台账", List.of("号"), IntStream.range(0, 5000).mapToObj((row) -> List.of(row))),
				out);
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(5000);
		}
	}

	private static byte[] filled(byte[] template) throws IOException {
		try (WordTemplate word = new WordTemplate(new ByteArrayInputStream(template));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			word.write(PAPER.values(), out);
			return out.toByteArray();
		}
	}

	private static List<String> paragraphs(byte[] file) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
		}
	}

	private static byte[] pdf(Paper paper) throws IOException {
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/");
		templates.setSuffix(".html");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PdfPrinter(engine, new PaperFont("")).print(paper, out);
		return out.toByteArray();
	}

}
