package org.duban.partysupervision;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duban.DatabaseTest;
import org.duban.document.DraftTexts;
import org.duban.document.DryRun;
import org.duban.document.ExcelFiles;
import org.duban.document.Letters.Kind;
import org.duban.document.PaperTemplates;
import org.duban.document.Spreadsheets;
import org.duban.partysupervision.PartyLedger.Line;
import org.duban.partysupervision.PartyLedger.Search;
import org.duban.story.House;
import org.duban.story.Walk;
import org.duban.workflow.Actor;
import org.duban.workflow.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.document.ExcelFiles.problems;

/** Items out of and into Excel files. */
@DatabaseTest
class PartySheetTests {

	@LocalServerPort
	int port;

	@Autowired
	PartyImport imports;

	@Autowired
	PartyProgressImport progress;

	@Autowired
	PaperTemplates templates;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	DraftTexts texts;

	@Autowired
	PartyLedger ledger;

	@Autowired
	Spreadsheets spreadsheets;

	@Autowired
	People people;

	private House house;

	private Actor clerk;

	@BeforeEach
	void enter() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		this.house = House.at(this.port);
		this.clerk = this.people.actor("clerk").orElseThrow();
	}

	@AfterEach
	void leave() {
		LocaleContextHolder.resetLocaleContext();
	}

	private Walk signed() {
		return Walk.assignedCase(this.house, "wenlv MAIN").signed();
	}

	private static String number(Walk walk) {
		return walk.file().path("caseNo").asText();
	}

	/** A row as the office writes it; the day as people write days. */
	private List<String> row(Walk walk, String content) {
		return new ArrayList<>(List.of("民主监督发现的问题", number(walk), "文广旅游局", content, "监督报告〔2026〕1号",
				this.house.today().plusDays(50).toString().replace('-', '/')));
	}

	private byte[] file(List<List<String>> rows) {
		return ExcelFiles.of(this.imports.headings(), rows);
	}

	private List<Line> items(Walk walk) {
		return this.ledger.find(new Search(null, null, null, null, number(walk)), this.clerk);
	}

	@Test
	void aFileIsEnteredAsAWholeOrNotAtAll() {
		Walk walk = signed();
		List<List<String>> rows = List.of(row(walk, "冰雪景区停车、换乘标识不全。"), row(walk, "节假日值守机制没有建立。"));
		DryRun run = this.imports.read(file(rows), this.clerk);
		assertThat(run.problems()).isEmpty();
		assertThat(items(walk)).as("a dry run writes nothing").isEmpty();
		Walk other = signed();
		List<String> wrong = row(other, "这一行的单位不对，整个文件都不写入。");
		wrong.set(2, "体育局");
		DryRun mixed = this.imports.read(file(List.of(row(other, "这一行没有问题，也不写入。"), wrong)), this.clerk);
		assertThat(this.imports.enter(this.texts.json(mixed.drafts()), this.clerk).sound()).isFalse();
		assertThat(items(other)).isEmpty();
		assertThat(this.imports.enter(this.texts.json(run.drafts()), this.clerk).sound()).isTrue();
		assertThat(items(walk)).extracting(Line::content).containsExactlyInAnyOrder("冰雪景区停车、换乘标识不全。", "节假日值守机制没有建立。");
		assertThat(this.house.as("party").tasks("open-party-item", walk.id())).hasSize(2);
		assertThat(problems(this.imports.enter(this.texts.json(run.drafts()), this.clerk))).as("entered once")
			.containsExactly("2 事项（问题和要求） party-item-twice", "3 事项（问题和要求） party-item-twice");
	}

	@Test
	void everyWrongCellIsNamedByRowAndColumn() {
		Walk walk = signed();
		List<String> short1 = row(walk, "太短");
		List<String> unit = row(walk, "单位不是本案已签收的承办单位。");
		unit.set(2, "没有这个局");
		List<String> day = row(walk, "时限写得不对，不是日期。");
		day.set(5, "年底前");
		List<String> late = row(walk, "时限已经过去，不能再移交。");
		late.set(5, "2020年1月6日");
		List<String> unknown = row(walk, "案号写错，系统里没有这件提案。");
		unknown.set(1, "99-99-9999");
		List<String> key = row(walk, "不是重点提案，来源不能选协商成果。");
		key.set(0, "重点提案协商成果");
		List<String> twice = row(walk, "同一个事项在文件里写了两遍。");
		DryRun run = this.imports.read(file(List.of(short1, unit, day, late, unknown, key, twice, twice)), this.clerk);
		assertThat(problems(run)).containsExactly("2 事项（问题和要求） too-short", "3 责任单位 party-unit", "4 整改时限 invalid-value",
				"5 整改时限 in-past", "6 案号 party-unknown-case", "7 来源 party-not-key", "9 事项（问题和要求） import-twice");
		assertThat(items(walk)).isEmpty();
	}

	@Test
	void aFileThatIsNoTableSaysWhatItIsNot() {
		assertThat(problems(this.imports.read("不是表格".getBytes(java.nio.charset.StandardCharsets.UTF_8), this.clerk)))
			.containsExactly("0  import-not-excel");
		assertThat(problems(this.imports.read(file(List.of()), this.clerk))).containsExactly("0  import-empty");
	}

	@Test
	void theExportHasTheRowsThatTheFiltersFind() throws IOException {
		Walk walk = signed();
		List<List<String>> rows = List.of(row(walk, "导出的事项之一，须在表格里。"), row(walk, "=1+1 看似公式的事项，照原文写出。"));
		this.imports.enter(this.texts.json(this.imports.read(file(rows), this.clerk).drafts()), this.clerk);
		byte[] excel = this.house.as("clerk").bytes("/supervision/party/ledger.xlsx?words=" + number(walk));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
			Sheet sheet = book.getSheetAt(0);
			assertThat(sheet.getLastRowNum()).isEqualTo(2);
			assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).isEqualTo(number(walk));
			assertThat(List.of(sheet.getRow(1).getCell(7).getStringCellValue(),
					sheet.getRow(2).getCell(7).getStringCellValue()))
				.containsExactlyInAnyOrder("导出的事项之一，须在表格里。", "=1+1 看似公式的事项，照原文写出。");
		}
		// What was written may be read again: everything is there already.
		assertThat(problems(this.imports.read(excel, this.clerk))).allMatch((one) -> one.endsWith("party-item-twice"))
			.hasSize(2);
	}

	@Test
	void progressComesInAndSetsTheNextInterval() {
		Walk walk = signed();
		this.imports.enter(
				this.texts.json(this.imports.read(file(List.of(row(walk, "反馈从表格导入的事项，按期反馈。"))), this.clerk).drafts()),
				this.clerk);
		LocalDate opened = this.house.today();
		walk.then("party", "open-party-item",
				Map.of("decision", "open", "dueOn", opened.plusDays(200).toString(), "intervalDays", 20));
		Line before = items(walk).get(0);
		this.house.letPass(5);
		List<String> good = List.of(before.number(), "已完成摸底，形成整改清单。", this.house.today().minusDays(1).toString());
		Actor party = this.people.actor("party").orElseThrow();
		DryRun wrong = this.progress.read(ExcelFiles.of(this.progress.headings(),
				List.of(good, List.of("党督〔2026〕999999号", "没有这个编号的事项。", opened.toString()),
						List.of(before.number(), "太短", opened.toString()),
						List.of(before.number(), "日期写到了以后的反馈。", this.house.today().plusDays(1).toString()),
						List.of(before.number(), "日期早于立项日的反馈。", opened.minusDays(1).toString()),
						List.of(before.number(), "", ""), good)),
				party);
		assertThat(problems(wrong)).containsExactly("3 台账编号 party-unknown-number", "4 反馈情况 too-short",
				"5 反馈日期 in-future", "6 反馈日期 party-before-opened", "8 反馈情况 import-twice");
		assertThat(this.progress.enter(this.texts.json(wrong.drafts()), party).sound()).isFalse();
		assertThat(items(walk).get(0).reports()).as("all or nothing").isZero();

		String rows = this.texts
			.json(this.progress.read(ExcelFiles.of(this.progress.headings(), List.of(good)), party).drafts());
		assertThat(this.progress.enter(rows, party).sound()).isTrue();
		Line after = items(walk).get(0);
		assertThat(after.lastReport()).isEqualTo(good.get(1));
		assertThat(after.lastReportAt()).isEqualTo(this.house.today().minusDays(1).atStartOfDay());
		assertThat(after.state()).isEqualTo("OPEN");
		assertThat(after.feedbackOn()).isAfter(before.feedbackOn());
		assertThat(this.house.as("wenlv-handler").task("report-rectification", walk.id()).due())
			.startsWith(String.valueOf(after.feedbackOn()));
		assertThat(problems(this.progress.enter(rows, party))).containsExactly("2 反馈情况 party-progress-twice");

		this.house.waitUntil(Objects.requireNonNull(after.feedbackOn()));
		assertThat(items(walk).get(0).missed()).as("the old day has passed, its report was there").isZero();
		this.house.letPass(5);
		assertThat(items(walk).get(0).missed()).as("the next one did not come").isOne();
		late(before.number(), "迟到的反馈，由督查室代录。", party);
		assertThat(items(walk).get(0).missed()).as("counted once").isOne();
		this.house.waitUntil(Objects.requireNonNull(items(walk).get(0).feedbackOn()));
		this.house.letPass(5);
		late(before.number(), "又一次迟到的反馈，由督查室代录。", party);
		assertThat(items(walk).get(0).missed()).as("late, with no timer left to notice it").isEqualTo(2);
		this.house.waitUntil(Objects.requireNonNull(items(walk).get(0).feedbackOn()));
		this.house.letPass(5);
		walk.ofUnit("wenlv", "handler", "report-rectification", Map.of("text", "已经全部整改到位，提请销号。", "finished", true));
		assertThat(items(walk).get(0).missed()).as("late once more, by the unit's own word").isEqualTo(3);
		assertThat(problems(this.progress.read(ExcelFiles.of(this.progress.headings(), List.of(good)), party)))
			.containsExactly("2 台账编号 party-not-open");
		assertThat(walk.proposer().get("/api/proposals/" + walk.id() + "/timeline").toString()).doesNotContain("代录");
		walk.then("party", "close-party-item", Map.of("decision", "close"));
	}

	private void late(String number, String text, Actor party) {
		List<String> row = List.of(number, text, this.house.today().toString());
		byte[] file = ExcelFiles.of(this.progress.headings(), List.of(row));
		assertThat(this.progress.enter(this.texts.json(this.progress.read(file, party).drafts()), party).sound())
			.isTrue();
	}

	@Test
	void anItemAndTheLedgerAreHandedOutInWord() throws IOException {
		Walk walk = signed();
		this.imports.enter(
				this.texts.json(this.imports.read(file(List.of(row(walk, "要做成 Word 的事项，内容完整。"))), this.clerk).drafts()),
				this.clerk);
		walk.then("party", "open-party-item",
				Map.of("decision", "open", "dueOn", this.house.today().plusDays(200).toString()));
		walk.ofUnit("wenlv", "handler", "report-rectification", Map.of("text", "第一阶段的清单已经形成。", "finished", false));
		Line line = items(walk).get(0);
		String path = "/supervision/party/" + line.id() + "/word";
		assertThat(word("wenlv-handler", path)).contains("党委督办事项单", line.number(), "文广旅游局：", number(walk),
				"要做成 Word 的事项，内容完整。", "监督报告〔2026〕1号", "整改中，下次反馈", "第一阶段的清单已经形成。", "市委督查室");
		assertThatThrownBy(() -> this.house.as("jiaoyu-handler").bytes(path)).hasMessageContaining("404");
		assertThat(word("clerk", "/supervision/party/ledger.docx?words=" + number(walk))).contains("共 1 项，其中整改中 1 项",
				"1. " + line.number());
		ByteArrayOutputStream other = new ByteArrayOutputStream();
		this.templates.copy(Kind.PARTY_ITEM, 0, other);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(other.toByteArray()));
				ByteArrayOutputStream changed = new ByteArrayOutputStream()) {
			document.createParagraph().createRun().setText("本单一式两份");
			document.write(changed);
			LocalDate today = this.house.today();
			this.templates.put(Kind.PARTY_ITEM, new PaperTemplates.Version(0, "单.docx", changed.size(), today, "换版",
					"sysadmin", today.atStartOfDay()), changed.toByteArray());
			assertThat(word("clerk", path)).contains("本单一式两份", line.number());
		}
		finally {
			this.jdbc.update("delete from paper_template where kind = 'PARTY_ITEM'");
		}
	}

	private String word(String reader, String path) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(this.house.as(reader).bytes(path)))) {
			return document.getParagraphs()
				.stream()
				.map((paragraph) -> paragraph.getText())
				.collect(Collectors.joining("\n"));
		}
	}

}
