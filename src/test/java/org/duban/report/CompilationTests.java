package org.duban.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.duban.DatabaseTest;
import org.duban.report.Compilation.Wanted;
import org.duban.report.CompilationDesk.Shown;
import org.duban.workflow.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A whole session in one file, made while its asker does something else. */
@DatabaseTest
class CompilationTests {

	private static final int CASES = 12;

	private static final Actor SUPERVISOR = new Actor("supervisor-of-compilations", "督查", Set.of("supervisor"), null);

	private static final Actor OFFICE = new Actor("office-of-compilations", "党办", Set.of("party-office"), null);

	@Autowired
	CompilationDesk desk;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Clock clock;

	private CompilationSeed seed;

	@BeforeEach
	void plant() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		this.seed = new CompilationSeed(this.jdbc).plant(CASES);
	}

	@AfterEach
	void clear() {
		this.seed.clear();
		LocaleContextHolder.resetLocaleContext();
	}

	private static Wanted wanted(String kind, String sorting, boolean replies, boolean openOnly) {
		return Wanted.of(kind, CompilationSeed.SITTING, sorting, replies, openOnly).orElseThrow();
	}

	private Shown made(Wanted wanted, Actor actor) {
		this.desk.ask(wanted, actor);
		for (int i = 0; i < 600; i++) {
			Shown shown = this.desk.of(actor).get(0);
			if (!shown.making()) {
				assertThat(shown.done()).isTrue();
				return shown;
			}
			pause();
		}
		throw new IllegalStateException("Is still being made");
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] file(Shown shown, boolean word, Actor actor) throws IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.desk.handOver(shown.of().id(), word, actor, response);
		return response.getContentAsByteArray();
	}

	private List<String> paragraphs(Shown shown) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file(shown, true, SUPERVISOR)))) {
			return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
		}
	}

	private String sheets(Shown shown, Actor actor) throws IOException {
		try (PDDocument document = Loader.loadPDF(file(shown, false, actor))) {
			return new PDFTextStripper().getText(document).replaceAll("\\s", "");
		}
	}

	private static List<String> heads(List<String> paragraphs) {
		// Each head stands in the table of contents too, with its sheet.
		return paragraphs.stream().filter((line) -> line.matches("第08-01-\\d{4}号.*提案")).toList();
	}

	@Test
	void everyFiledCaseStandsInBothFilesWithItsWholeText() throws IOException {
		Shown shown = made(wanted("COLLECTION", "NUMBER", false, false), SUPERVISOR);
		assertThat(shown.title()).isEqualTo("8届1次提案汇编");
		List<String> paragraphs = paragraphs(shown);
		String sheets = sheets(shown, SUPERVISOR);
		List<String> expected = new ArrayList<>();
		for (int i = 1; i < CASES - 1; i++) {
			assertThat(paragraphs).contains(CompilationSeed.situation(i));
			assertThat(paragraphs).anyMatch((line) -> line.startsWith("2. 第"));
			assertThat(sheets).contains(CompilationSeed.situation(i), "第" + i + "件的建议。");
			expected.add("第" + CompilationSeed.number(i) + "号　关于解决第" + i + "个问题的提案");
		}
		assertThat(heads(paragraphs)).as("by number; the merged and the not filed are none").isEqualTo(expected);
		assertThat(paragraphs).contains("并入本案：《关于解决第0个问题的提案》");
		assertThat(sheets).doesNotContain("稿的答复");
	}

	@Test
	void repliesStandBehindTheirProposalIfTheyAreWanted() throws IOException {
		List<String> paragraphs = paragraphs(made(wanted("COLLECTION", "NUMBER", true, false), SUPERVISOR));
		int head = paragraphs.indexOf("答复：单位jiaoyu（函〔1993〕3号，1993年3月15日送达，A类）");
		assertThat(head).isPositive();
		assertThat(paragraphs.get(head + 1)).isEqualTo("第3件第1稿的答复。");
		assertThat(paragraphs).as("what was not delivered is no reply").doesNotContain("第3件第2稿的答复。");
	}

	@Test
	void onlyWhatMayBePublishedIsTakenIfThatIsWanted() throws IOException {
		List<String> paragraphs = paragraphs(made(wanted("COLLECTION", "NUMBER", true, true), SUPERVISOR));
		assertThat(heads(paragraphs)).hasSize(8).noneMatch((head) -> head.contains("第4个问题"));
		assertThat(paragraphs).contains("第6件第1稿的答复。").doesNotContain("第3件第1稿的答复。");
	}

	@Test
	void casesStandUnderTheirCategoryOrUnit() throws IOException {
		List<String> byUnit = paragraphs(made(wanted("COLLECTION", "UNIT", false, false), SUPERVISOR));
		List<String> numbers = heads(byUnit).stream().map((head) -> head.substring(1, 11)).toList();
		assertThat(numbers).hasSize(10).doesNotHaveDuplicates().isNotEqualTo(numbers.stream().sorted().toList());
		for (int unit = 0; unit < 3; unit++) {
			int first = unit;
			List<String> own = IntStream.range(1, CASES - 1)
				.filter((i) -> i % 3 == first)
				.mapToObj(CompilationSeed::number)
				.toList();
			assertThat(numbers).containsSubsequence(own);
			assertThat(numbers.indexOf(own.get(own.size() - 1)) - numbers.indexOf(own.get(0)))
				.isEqualTo(own.size() - 1);
		}
	}

	@Test
	void theCatalogueHasALineForEachCase() throws IOException {
		Shown shown = made(wanted("CATALOGUE", "CATEGORY", false, false), SUPERVISOR);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file(shown, true, SUPERVISOR)))) {
			List<List<String>> rows = document.getTables()
				.stream()
				.flatMap((table) -> table.getRows().stream().skip(1))
				.map((row) -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
				.toList();
			assertThat(document.getTables()).hasSize(3);
			assertThat(rows).hasSize(10);
			assertThat(rows.stream().map((row) -> row.get(1)).collect(Collectors.toSet())).hasSize(10);
			assertThat(rows).allSatisfy((row) -> assertThat(row.get(5)).matches("单位\\w+（主办）"));
		}
		try (PDDocument document = Loader.loadPDF(file(shown, false, SUPERVISOR))) {
			assertThat(new PDFTextStripper().getText(document).lines()).as("no number is broken")
				.anyMatch((line) -> line.contains(CompilationSeed.number(1)));
		}
	}

	@Test
	void anOfficeGetsTheCasesOfItsOwnChannel() throws IOException {
		String sheets = sheets(made(wanted("COLLECTION", "NUMBER", false, false), OFFICE), OFFICE);
		assertThat(sheets).contains(CompilationSeed.situation(1)).doesNotContain(CompilationSeed.situation(2));
	}

	@Test
	void onlyWhoAskedFetchesIt() {
		Shown shown = made(wanted("CATALOGUE", "NUMBER", false, false), SUPERVISOR);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.desk.find(shown.of().id(), OFFICE));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.desk.handOver(shown.of().id(), true, OFFICE, new MockHttpServletResponse()));
		assertThat(this.desk.of(OFFICE)).noneMatch((one) -> one.of().id() == shown.of().id());
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.desk.ask(shown.of().wanted(), new Actor("m", "委员", Set.of("member"), null)));
	}

	@Test
	void whatANodeDiedOverOffersNothingAndIsAskedForAgain() {
		LocalDateTime before = LocalDateTime.now(this.clock).minus(Compilation.SILENCE).minus(Duration.ofSeconds(1));
		this.jdbc.update("insert into compilation (asker, kind, sitting, sorting, with_replies, open_only, asked_at,"
				+ " state, done_parts, all_parts, beat_at) values (?, 'CATALOGUE', '8-1', 'NUMBER', false, false, ?,"
				+ " 'MAKING', 3, 20, ?)", SUPERVISOR.username(), before, before);
		Shown left = this.desk.of(SUPERVISOR).get(0);
		assertThat(left.lost()).isTrue();
		assertThat(left.making()).isFalse();
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.desk.handOver(left.of().id(), false, SUPERVISOR, new MockHttpServletResponse()));
		assertThat(made(left.of().wanted(), SUPERVISOR).of().id()).isGreaterThan(left.of().id());
	}

	@Test
	void theNewestFewAreKeptAndTheFilesOfOlderOnesGo() {
		Wanted wanted = wanted("CATALOGUE", "NUMBER", false, false);
		long first = made(wanted, SUPERVISOR).of().id();
		long file = this.jdbc.queryForObject("select pdf_file from compilation where id = ?", Long.class, first);
		IntStream.range(0, 6).forEach((i) -> made(wanted, SUPERVISOR));
		assertThat(this.desk.of(SUPERVISOR)).hasSize(6).noneMatch((one) -> one.of().id() == first);
		assertThat(this.jdbc.queryForObject("select count(*) from attachment where id = ?", Long.class, file)).isZero();
	}

}
