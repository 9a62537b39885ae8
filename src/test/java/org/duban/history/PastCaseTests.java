package org.duban.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.DatabaseTest;
import org.duban.document.ExcelFiles;
import org.duban.history.PastCases.Line;
import org.duban.history.PastCases.Search;
import org.duban.story.House;
import org.duban.story.Walk;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Past cases as different people read them. */
@DatabaseTest
class PastCaseTests {

	private static final List<String> HEADINGS = List.of("届次", "案号", "案由", "摘要", "提案人", "主办单位", "会办单位", "是否立案", "答复日期",
			"办理结果", "满意度", "是否公开", "备注");

	@LocalServerPort
	int port;

	@Autowired
	LedgerDesk desk;

	@Autowired
	LedgerSheets sheets;

	@Autowired
	LedgerRun run;

	@Autowired
	PastCases cases;

	@Autowired
	PastLinks links;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	private Actor clerk;

	private long id;

	@BeforeEach
	void enter() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		this.house = House.at(this.port);
		this.clerk = actor("clerk");
		byte[] file = ExcelFiles.of(HEADINGS,
				List.of(row("1", "关于公开件的建议", "教育局", "文广旅游局", "是", "公开"), row("2", "关于摘要件的建议", "教育局", "", "是", "摘要公开"),
						row("3", "关于内部件的建议", "市教育局", "", "是", "不公开"), row("", "关于未立案件的建议", "", "", "否", "公开"),
						row("5", "关于会办件的建议", "公安局", "文广旅游局", "是", "不公开")));
		this.id = this.desk.handIn(new MockMultipartFile("file", "past.xlsx", null, file), this.clerk);
		this.desk.map(this.id, ledger().mapping(), "十一届一次", "NONE", this.clerk);
		assertThat(this.sheets.refused(ledger())).isEmpty();
		this.desk.run(this.id, new RunLedger("ALL"), this.clerk);
		this.run.finish(this.id);
	}

	@AfterEach
	void leave() {
		LocaleContextHolder.resetLocaleContext();
		this.jdbc.update("delete from history_link where history_case_id in (select id from history_case where"
				+ " import_id = ?)", this.id);
		this.jdbc.update("delete from history_case where import_id = ?", this.id);
		this.jdbc.update("delete from history_import where id = ?", this.id);
		this.jdbc.update("delete from history_mapping where used_by = 'clerk'");
	}

	private static List<String> row(String number, String title, String main, String others, String filed,
			String publicity) {
		boolean replied = filed.equals("是");
		return List.of("", number, title, "摘要全文", "赵启平", main, others, filed, replied ? "2008-06-05" : "",
				replied ? "A" : "", replied ? "满意" : "", publicity, "=1+1");
	}

	private Ledger ledger() {
		return this.sheets.of(this.id, this.clerk);
	}

	private Actor actor(String username) {
		return this.people.actor(username).orElseThrow();
	}

	private static Search all() {
		return new Search("11-1", null, null, null, null, null, null);
	}

	private List<String> titles(String username) {
		return this.cases.find(all(), actor(username)).lines().stream().map(Line::title).toList();
	}

	private Line one(String title) {
		return this.cases.find(new Search("11-1", title, null, null, null, null, null), this.clerk).lines().get(0);
	}

	@Test
	void staffReadsAllOfficesWhatWasFiledUnitsTheirOwnAndMembersWhatWasPublished() {
		List<String> everything = new ArrayList<>(titles("clerk"));
		assertThat(everything).hasSize(5);
		assertThat(titles("supervisor")).isEqualTo(everything);
		assertThat(titles("gov")).hasSize(4).doesNotContain("关于未立案件的建议");
		assertThat(titles("jiaoyu-handler")).containsExactlyInAnyOrder("关于公开件的建议", "关于摘要件的建议", "关于内部件的建议");
		assertThat(titles("wenlv-handler")).containsExactlyInAnyOrder("关于公开件的建议", "关于摘要件的建议", "关于会办件的建议");
		assertThat(titles("member001")).containsExactly("关于公开件的建议", "关于摘要件的建议");
		assertThatThrownBy(() -> titles("sysadmin")).hasMessageContaining("Not for");
		assertThatThrownBy(() -> this.cases.of(one("内部件").id(), actor("member001")))
			.isInstanceOf(NoSuchElementException.class);
	}

	@Test
	void membersReadNeitherVerdictNorRemarkAndATextOnlyWhereAllOfItIsPublic() {
		for (Line line : this.cases.find(all(), actor("member001")).lines()) {
			assertThat(line.work()).isNull();
			assertThat(line.text()).isEqualTo(line.title().contains("公开件") ? "摘要全文" : null);
		}
		String page = this.house.as("member001").page("/history/" + one("公开件").id());
		assertThat(page).contains("关于公开件的建议", "A 类", "摘要全文").doesNotContain("满意", "=1+1", "11-1");
		assertThat(this.house.as("clerk").page("/history/" + one("公开件").id())).contains("满意", "=1+1");
	}

	@Test
	void theListIsFilteredAndItsFileHasTheSameRowsAndNoFormula() throws IOException {
		assertThat(this.cases.find(new Search("11-1", null, "教育局", null, "A", true, 1), this.clerk).total())
			.isEqualTo(2);
		assertThat(this.cases.find(new Search("11-1", "内部", null, null, null, null, null), this.clerk).total())
			.isEqualTo(1);
		assertThat(this.cases.find(new Search("11-1", null, null, null, null, false, null), this.clerk)
			.lines()
			.get(0)
			.number()).isNull();
		byte[] excel = this.house.as("clerk").bytes("/history/ledger.xlsx?session=11-1");
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
			Sheet sheet = book.getSheetAt(0);
			assertThat(sheet.getLastRowNum()).isEqualTo(5);
			Cell remark = sheet.getRow(1).getCell(14);
			assertThat(remark.getCellType()).isEqualTo(CellType.STRING);
			assertThat(remark.getStringCellValue()).isEqualTo("=1+1");
			assertThat(remark.getCellStyle().getQuotePrefixed()).isTrue();
		}
		assertThat(this.house.as("clerk").page("/history?session=11-1&replyClass=A")).contains("关于会办件的建议",
				"11-01-0005");
	}

	@Test
	void anImportThatSomethingWasBuiltOnIsNotUndone() {
		Walk walk = Walk.submitted(this.house).filed();
		String caseNo = walk.file().path("caseNo").asText();
		Line past = one("公开件");
		assertThatThrownBy(() -> this.links.link(past.id(), new LinkPastCase("99-99-9999"), this.clerk))
			.hasMessageContaining("history-no-such-case");
		this.links.link(past.id(), new LinkPastCase(caseNo), this.clerk);
		assertThatThrownBy(() -> this.desk.undo(this.id, new UndoLedger("文件拿错了"), this.clerk))
			.isInstanceOf(CommandRefused.class)
			.hasMessageContaining("history-built-on")
			.hasMessageContaining("关于公开件的建议");
		assertThat(titles("clerk")).hasSize(5);
		assertThat(this.house.as("clerk").page("/history/" + past.id())).contains(caseNo);
		this.links.unlink(past.id(), this.links.of(past, this.clerk).get(0).id(), this.clerk);
		this.desk.undo(this.id, new UndoLedger("文件拿错了"), this.clerk);
		assertThat(titles("clerk")).isEmpty();
		assertThat(this.house.as("clerk").page("/history/imports/" + this.id)).contains("文件拿错了", "已撤销");
	}

	@Test
	void theReceiptSaysWhatCameIn() {
		assertThat(this.house.as("clerk").page("/history/imports/" + this.id)).contains("已导入 5 件", "撤销导入");
		assertThat(this.house.as("clerk").page("/history/imports")).contains("past.xlsx", "导入 5 件");
		assertThat(this.jdbc.queryForList("select command from audit_entry where about = ?", String.class,
				"historyImportId=" + this.id))
			.anyMatch((command) -> command.contains("past.xlsx"));
	}

}
