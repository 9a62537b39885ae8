package org.duban.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duban.document.Book.Column;
import org.duban.document.Books.Front;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** A long paper in both files, each opened again by a reader of its own and measured. */
class BooksTest {

	private static final float MM = 72 / 25.4f;

	private static final int CASES = 12;

	private static final String LONG = "一是完善制度建设，明确责任分工，形成工作合力。二是安排资金1234567.89万元，按照第14-05-0001号文件要求推进。".repeat(14);

	private static byte[] pdf;

	private static byte[] word;

	@BeforeAll
	static void bind() throws IOException {
		ByteArrayOutputStream sheets = new ByteArrayOutputStream();
		ByteArrayOutputStream editable = new ByteArrayOutputStream();
		new BoundBooks(new PaperFont("")).bind(new Front("某市政协提案汇编", List.of("共12件")), BooksTest::write, sheets,
				editable);
		pdf = sheets.toByteArray();
		word = editable.toByteArray();
	}

	private static void write(Book book) throws IOException {
		for (int i = 1; i <= CASES; i++) {
			book.newSheet();
			book.heading(1, heading(i));
			book.line("提案者：𬭚某");
			book.label("情况分析");
			book.text(LONG + "\n\n  第二段<&>\u0007");
		}
		book.newSheet();
		book.text("字".repeat(26 + 28 * 20 + 5));
		book.newSheet();
		book.heading(1, "附表");
		book.table(List.of(new Column("序号", 1), new Column("案由", 5)), IntStream.rangeClosed(1, 60)
			.mapToObj((no) -> List.of(String.valueOf(no), "关于第" + no + "件事的建议".repeat(9))));
	}

	private static String heading(int i) {
		return "第" + i + "号 关于加强第" + i + "项工作的提案";
	}

	/** A character and where it stands, from the top left. */
	private record Placed(int page, String text, float x, float y, float size) {

	}

	private static List<Placed> placed(PDDocument document) throws IOException {
		List<Placed> all = new ArrayList<>();
		PDFTextStripper reader = new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition text) {
				all.add(new Placed(getCurrentPageNo(), text.getUnicode(), text.getXDirAdj(), text.getYDirAdj(),
						text.getFontSizeInPt()));
			}
		};
		reader.setSortByPosition(false);
		reader.getText(document);
		return all;
	}

	@Test
	void theSheetsHaveTheMeasuresOfOfficialPapers() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			List<Placed> text = placed(document).stream().filter((one) -> one.size() == 16 && one.page() > 1).toList();
			assertThat(text).isNotEmpty().allSatisfy((one) -> {
				assertThat(one.x()).isBetween(28 * MM - 0.1f, (210 - 26) * MM);
				assertThat(one.y()).isBetween(37 * MM, (297 - 35) * MM);
			});
			assertThat(text.stream().map(Placed::x).min(Float::compare).orElseThrow()).isCloseTo(28 * MM, within(0.1f));
			List<Float> lines = text.stream().filter((one) -> one.page() == 2).map(Placed::y).distinct().toList();
			for (int i = 1; i < lines.size(); i++) {
				assertThat(lines.get(i) - lines.get(i - 1)).isCloseTo(28, within(0.05f));
			}
			assertThat(lines).as("lines of a whole sheet").hasSize(22);
		}
	}

	@Test
	void aSheetHasTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			List<Placed> text = placed(document).stream().filter((one) -> one.text().equals("字")).toList();
			List<Long> lines = text.stream()
				.collect(Collectors.groupingBy(Placed::y, TreeMap::new, Collectors.counting()))
				.values()
				.stream()
				.toList();
			assertThat(text.stream().map(Placed::page).distinct()).hasSize(1);
			assertThat(lines).hasSize(22).startsWith(26L).endsWith(5L);
			assertThat(lines.subList(1, 21)).containsOnly(28L);
			assertThat(text.stream().map(Placed::x).max(Float::compare).orElseThrow() + 16).isCloseTo((210 - 26) * MM,
					within(0.5f));
		}
	}

	@Test
	void aLineBeforeALongWordIsNotTornApart() throws IOException {
		ByteArrayOutputStream sheets = new ByteArrayOutputStream();
		new BoundBooks(new PaperFont("")).bind(new Front("提案", List.of()),
				(book) -> book.text("详见https://www.example.gov.cn/proposals/of/this/session。".repeat(3)), sheets,
				new ByteArrayOutputStream());
		try (PDDocument document = Loader.loadPDF(sheets.toByteArray())) {
			List<Placed> text = placed(document);
			for (int i = 1; i < text.size(); i++) {
				if (text.get(i).text().equals("见")) {
					assertThat(text.get(i).x() - text.get(i - 1).x()).isBetween(15f, 20f);
				}
			}
			assertThat(text).extracting(Placed::text).contains("见");
		}
	}

	@Test
	void theTypeIsEmbeddedOnEverySheet() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (PDPage page : document.getPages()) {
				assertThat(page.getMediaBox().getWidth()).isCloseTo(210 * MM, within(1f));
				for (COSName name : page.getResources().getFontNames()) {
					assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
				}
			}
			assertThat(new PDFTextStripper().getText(document)).contains("𬭚某", "第二段<&>");
		}
		assertThat(pdf.length).as("only the characters used are embedded").isLessThan(400_000);
	}

	@Test
	void theTableOfContentsNamesTheSheetOfEachHead() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			String contents = text(document, 1);
			assertThat(contents).contains("某市政协提案汇编", "目录");
			int front = 1;
			for (int i = 1; i <= CASES; i++) {
				String head = heading(i).replace(" ", "");
				String after = contents.substring(contents.indexOf(head) + head.length()).replaceFirst("^\\.+", "");
				int sheet = Integer.parseInt(after.replaceFirst("(?s)^(\\d+?)(第|附|i|—).*", "$1"));
				assertThat(text(document, front + sheet)).as(head).contains(head, "—" + sheet + "—");
			}
			assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(CASES + 1);
		}
	}

	@Test
	void theHeadsOfATableStandOnEverySheet() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			int last = document.getNumberOfPages();
			assertThat(text(document, last)).contains("序号", "案由", "60");
			assertThat(text(document, last - 1)).contains("序号", "案由");
		}
	}

	private static String text(PDDocument document, int page) throws IOException {
		PDFTextStripper reader = new PDFTextStripper();
		reader.setSortByPosition(true);
		reader.setStartPage(page);
		reader.setEndPage(page);
		return reader.getText(document).replaceAll("\\s", "");
	}

	@Test
	void theWordFileHasTheMeasuresOfOfficialPapers() throws Exception {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
			CTPageMar margins = document.getDocument().getBody().getSectPr().getPgMar();
			assertThat(margins.getTop()).as("37 mm").isEqualTo(BigInteger.valueOf(2098));
			assertThat(margins.getLeft()).as("28 mm").isEqualTo(BigInteger.valueOf(1588));
			assertThat(margins.getRight()).as("26 mm").isEqualTo(BigInteger.valueOf(1474));
			assertThat(margins.getBottom()).as("35 mm").isEqualTo(BigInteger.valueOf(1985));
			CTDocGrid grid = document.getDocument().getBody().getSectPr().getDocGrid();
			assertThat(28 * (16 + grid.getCharSpace().intValue() / 4096.0)).as("28 characters in 156 mm")
				.isCloseTo(156 * MM, within(0.5));
			for (String style : List.of("Normal", "Text", "Heading1", "Label")) {
				CTPPrGeneral settings = document.getStyles().getStyle(style).getCTStyle().getPPr();
				CTSpacing spacing = settings.getSpacing();
				assertThat(spacing.getLine()).as(style).isEqualTo(BigInteger.valueOf(28 * 20));
				assertThat(spacing.getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
			}
			var defaults = document.getStyles().getDefaultRunStyle();
			assertThat(defaults.getFontSizeAsDouble()).isEqualTo(16);
			assertThat(document.getStyle().getDocDefaults().getRPrDefault().getRPr().getRFontsArray(0))
				.satisfies((fonts) -> assertThat(fonts.getEastAsia()).isEqualTo("仿宋_GB2312"));
			assertThat(type(document, "Title")).isEqualTo("方正小标宋简体 44");
			assertThat(type(document, "Heading1")).startsWith("黑体");
		}
	}

	private static String type(XWPFDocument document, String style) {
		var run = document.getStyles().getStyle(style).getCTStyle().getRPr();
		return run.getRFontsArray(0).getEastAsia() + " "
				+ ((run.sizeOfSzArray() > 0) ? run.getSzArray(0).getVal() : "");
	}

	@Test
	void theWordFileSaysTheSameWithATableOfContentsThatWordCanMakeAnew() throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
			List<XWPFParagraph> heads = document.getParagraphs()
				.stream()
				.filter((paragraph) -> "Heading1".equals(paragraph.getStyle()))
				.toList();
			assertThat(heads).hasSize(CASES + 1);
			assertThat(heads.get(3).getText()).isEqualTo(heading(4));
			assertThat(heads.get(3).getCTP().getBookmarkStartArray(0).getName()).isEqualTo("_Toc00000004");
			assertThat(document.getParagraphs().stream().filter((one) -> "TOC1".equals(one.getStyle())))
				.hasSize(CASES + 1);
			assertThat(document.getDocument().xmlText()).contains("TOC \\o", "PAGEREF _Toc00000004");
			assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText)
				.contains(LONG, "第二段<&>\uFFFD", "提案者：𬭚某");
			assertThat(document.getTables().get(0).getRows()).hasSize(61);
			assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
		}
	}

	@Test
	void whatIsWrittenTwiceIsTheSame() throws IOException {
		byte[] first = pdf;
		byte[] second = word;
		bind();
		assertThat(pdf).isEqualTo(first);
		assertThat(word).isEqualTo(second);
	}

}
