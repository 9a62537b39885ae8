package org.duban.taskledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.DatabaseTest;
import org.duban.document.DraftTexts;
import org.duban.document.DryRun;
import org.duban.document.ExcelFiles;
import org.duban.story.House;
import org.duban.taskledger.TaskLedger.Line;
import org.duban.taskledger.TaskLedger.Matter;
import org.duban.taskledger.TaskLedger.Search;
import org.duban.workflow.Actor;
import org.duban.workflow.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.document.ExcelFiles.problems;

/** Matters with their nodes out of and into Excel files. */
@DatabaseTest
class TaskSheetTests {

	private static final String BASIS = "主席会议纪要〔2026〕9号";

	@LocalServerPort
	int port;

	@Autowired
	TaskImport imports;

	@Autowired
	TaskLedger ledger;

	@Autowired
	DraftTexts texts;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	private Actor clerk;

	private String name;

	@BeforeEach
	void enter() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		this.house = House.at(this.port);
		this.clerk = this.people.actor("clerk").orElseThrow();
		this.name = "表格事项" + System.nanoTime();
	}

	@AfterEach
	void leave() {
		LocaleContextHolder.resetLocaleContext();
		this.jdbc.update("delete from ledger_task where basis = ?", BASIS);
	}

	private LocalDate day(int later) {
		return this.house.today().plusDays(later);
	}

	private List<String> matter(String title, String lead, String others, Object due) {
		return List.of(title, "", BASIS, lead, others, due.toString());
	}

	private static List<String> node(String title, String node, Object due) {
		return List.of(title, node, "", "", "", due.toString());
	}

	private DryRun read(byte[] file) {
		return this.imports.read(file, this.clerk);
	}

	private byte[] file(List<List<String>> rows) {
		return ExcelFiles.of(this.imports.headings(), rows);
	}

	private List<Matter> found() {
		return this.ledger.find(new Search(null, null, null, this.name), this.clerk);
	}

	@Test
	void mattersComeInWithTheirNodesAsAWholeOrNotAtAll() {
		List<List<String>> rows = List.of(matter(this.name + "甲", "文广旅游局", "交通运输局、公安局", day(90)),
				node("", "拿出工作方案", day(30)), node(this.name + "甲", "完成第一批改造", day(60)),
				matter(this.name + "乙", "提案委办公室", "", day(40).toString().replace('-', '/')));
		DryRun run = read(file(rows));
		assertThat(problems(run)).isEmpty();
		assertThat(found()).as("a dry run writes nothing").isEmpty();
		List<List<String>> mixed = new ArrayList<>(rows);
		mixed.add(matter(this.name + "丙", "没有这个局", "", day(40)));
		DryRun wrong = read(file(mixed));
		assertThat(problems(wrong)).containsExactly("6 牵头单位 task-lead");
		assertThat(this.imports.enter(this.texts.json(wrong.drafts()), this.clerk).sound()).isFalse();
		assertThat(found()).isEmpty();

		assertThat(this.imports.enter(this.texts.json(run.drafts()), this.clerk).sound()).isTrue();
		Matter first = found().stream().filter((one) -> one.line().title().endsWith("甲")).findFirst().orElseThrow();
		assertThat(found()).hasSize(2);
		assertThat(first.line().lead()).isEqualTo("wenlv");
		assertThat(first.line().coUnits()).hasSize(2);
		assertThat(first.nodes()).extracting(Line::title).containsExactly("拿出工作方案", "完成第一批改造");
		assertThat(problems(this.imports.enter(this.texts.json(run.drafts()), this.clerk))).as("entered once")
			.containsExactly("2 事项 task-twice", "5 事项 task-twice");
	}

	@Test
	void everyWrongCellIsNamedByRowAndColumn() {
		DryRun run = read(file(List.of(matter(this.name, "文广旅游局", "文广旅游局", day(60)), node("", "短", day(30)),
				node("", "晚于事项的节点", day(80)), node("", "没有日期的节点", ""), node("别的事项", "写错地方的节点", day(30)),
				matter(this.name, "文广旅游局", "", "2020年1月6日"))));
		assertThat(problems(run)).contains("3 时间节点 too-short", "5 完成时限 required", "6 事项 task-node-of-other",
				"7 事项 import-twice", "7 完成时限 in-past");
		assertThat(problems(read(file(List.of(node("", "上面没有事项", day(30)))))))
			.containsExactly("2 时间节点 task-node-alone");
		DryRun dates = read(file(List.of(matter(this.name, "文广旅游局", "文广旅游局", day(60)), node("", "晚于事项的节点", day(80)))));
		assertThat(problems(dates)).containsExactlyInAnyOrder("2 配合单位 task-co-units", "3 完成时限 task-node-late");
	}

	@Test
	void whatWasExportedMayBeReadAgain() throws IOException {
		this.imports.enter(this.texts
			.json(read(file(List.of(matter(this.name, "文广旅游局", "交通运输局", day(90)), node("", "拿出工作方案", day(30)))))
				.drafts()), this.clerk);
		byte[] excel = this.house.as("clerk").bytes("/supervision/tasks/ledger.xlsx?words=" + this.name);
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
			Sheet sheet = book.getSheetAt(0);
			assertThat(sheet.getLastRowNum()).isEqualTo(2);
			assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(this.name);
			assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("文广旅游局");
			assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("拿出工作方案");
			assertThat(sheet.getRow(2).getCell(8).getNumericCellValue()).isPositive();
		}
		assertThat(problems(read(excel))).containsExactly("2 事项 task-twice");
	}

}
