package org.duban.browser;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.duban.document.ExcelFiles;
import org.duban.story.House;
import org.duban.story.Walk;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers and files at the desk and on the phone: issued, refused, checked, entered. */
@BrowserTest
class PaperScreensTests {

	private static final String DEMAND = "请各有关单位切实提高认识，明确分管领导和经办人，于本月底前逐件办结并书面说明逾期原因；"
			+ "对确因政策、资金等原因一时难以办结的，应主动与提案者沟通并按规定申请延期，不得以过程性答复代替办理结果。";

	private static final String EVIDENCE = "适老化改造方案公示期间收集的意见建议及采纳情况逐条汇总表（第二稿，报分管副市长审定）.pdf";

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void aCircularIsIssuedAndRead() {
		House house = House.at(this.port);
		Walk walk = Walk.assignedCase(house, "wenlv MAIN").signed();
		long clock = this.jdbc.queryForObject(
				"select max(id) from running_clock where assignment_id = ? and kind = 'REPLY'", Long.class,
				walk.assignment("wenlv"));
		LocalDate due = this.jdbc.queryForObject("select due from running_clock where id = ?", LocalDate.class, clock);
		try (Chromium chromium = Chromium.start()) {
			this.jdbc.update("update running_clock set due = ? where id = ?", LocalDate.of(2025, 9, 1), clock);
			Desks desks = new Desks(chromium.browser(), this.port);
			desks.phone("supervisor", "/circulars").photograph("phone-circulars");
			Screen screen = desks.page("clerk", "/circulars");
			Page page = screen.page();
			page.locator("#clock-" + clock).check();
			page.locator("main form button[type=submit]").first().click();
			PlaywrightAssertions.assertThat(page.locator(".field:has(#text) p.error")).isVisible();
			assertThat(page.locator("#clock-" + clock).isChecked()).as("what was chosen stays").isTrue();
			page.locator("#text").fill(DEMAND);
			screen.photograph("circulars");
			page.locator("main form button[type=submit]").first().click();
			page.locator("ul.rows a.title").first().click();
			PlaywrightAssertions.assertThat(page.locator("main")).containsText(DEMAND);
			screen.photograph("letter");
			Download pdf = page.waitForDownload(() -> page.locator("nav a[href$='/pdf']").click());
			assertThat(pdf.failure()).isNull();
			long letter = this.jdbc.queryForObject("select max(id) from letter where kind = 'CIRCULAR'", Long.class);
			desks.phone("wenlv-leader", "/letters/" + letter).photograph("phone-letter");
		}
		finally {
			this.jdbc.update("update running_clock set due = ? where id = ?", due, clock);
		}
	}

	@Test
	void manyAreUrgedAndTheLedgerAnswersForIt() {
		House house = House.at(this.port);
		Walk walk = Walk.assignedCase(house, "wenlv MAIN", "weijian CO").signed();
		long clock = this.jdbc.queryForObject(
				"select max(id) from running_clock where assignment_id = ? and kind = 'REPLY'", Long.class,
				walk.assignment("wenlv"));
		LocalDate due = this.jdbc.queryForObject("select due from running_clock where id = ?", LocalDate.class, clock);
		try (Chromium chromium = Chromium.start()) {
			this.jdbc.update("update running_clock set due = ? where id = ?", LocalDate.of(2025, 9, 1), clock);
			Desks desks = new Desks(chromium.browser(), this.port);
			desks.phone("supervisor", "/supervision/urges").photograph("phone-urges");
			Screen screen = desks.page("clerk", "/supervision/urges");
			Page page = screen.page();
			page.locator("#clock-" + clock).check();
			page.locator("main form button[type=submit]").click();
			PlaywrightAssertions.assertThat(page.locator(".field:has(#text) p.error")).isVisible();
			assertThat(page.locator("#clock-" + clock).isChecked()).as("what was chosen stays").isTrue();
			page.locator("#text").fill(DEMAND);
			page.locator("main form button[type=submit]").click();
			PlaywrightAssertions.assertThat(page.locator("#urged")).containsText("已催办");
			screen.photograph("urges");
			page.locator("main > p a").first().click();
			PlaywrightAssertions.assertThat(page.locator("article.reminder").first()).containsText(DEMAND);
			page.locator("article.reminder summary").first().click();
			screen.photograph("reminders");
			Download excel = page.waitForDownload(() -> page.locator("#excel").click());
			assertThat(excel.failure()).isNull();
			desks.phone("supervisor", "/supervision/reminders").photograph("phone-reminders");
			desks.phone("clerk", "/cases/" + walk.id()).photograph("phone-case-reminders");
			this.jdbc.update("""
					insert into reminder_alarm (clock_id, clock_kind, proposal_id, due_on, level_no, should_on,
					found_at) values (?, 'REPLY', ?, '2025-09-01', 3, '2025-09-02', '2025-09-02 09:30:00')""", clock,
					walk.id());
			desks.page("sysadmin", "/admin/reminders").photograph("alarms");
			desks.phone("sysadmin", "/admin/reminders").photograph("phone-alarms");
		}
		finally {
			this.jdbc.update("delete from reminder_alarm where clock_id = ?", clock);
			this.jdbc.update("update running_clock set due = ? where id = ?", due, clock);
		}
	}

	@Test
	void aTemplateThatIsNoneIsRefusedBesideItsField() {
		try (Chromium chromium = Chromium.start()) {
			Desks desks = new Desks(chromium.browser(), this.port);
			Screen screen = desks.page("sysadmin", "/admin/templates/URGE");
			Page page = screen.page();
			page.locator("#file")
				.setInputFiles(new FilePayload("催办单.docx", "application/octet-stream",
						"这不是文档".getBytes(StandardCharsets.UTF_8)));
			page.locator("#basis").fill(DEMAND);
			page.locator("main form button[type=submit]").first().click();
			PlaywrightAssertions.assertThat(page.locator("#error-file")).containsText("不是 Word 文件");
			PlaywrightAssertions.assertThat(page.locator("#error-validFrom")).isVisible();
			assertThat(page.locator("#basis").inputValue()).isEqualTo(DEMAND);
			screen.photograph("paper-template");
			desks.phone("sysadmin", "/admin/templates/URGE").photograph("phone-paper-template");
			desks.phone("sysadmin", "/admin/templates").photograph("phone-paper-templates");
		}
	}

	@Test
	void aFileOfItemsIsCheckedAndEntered() {
		House house = House.at(this.port);
		Walk walk = Walk.assignedCase(house, "wenlv MAIN").signed();
		try (Chromium chromium = Chromium.start()) {
			Desks desks = new Desks(chromium.browser(), this.port);
			Screen screen = desks.page("clerk", "/supervision/party");
			Page page = screen.page();
			page.locator("#import summary").click();
			page.locator("#file").setInputFiles(items(walk, "体育局", house));
			page.locator("#import button").click();
			PlaywrightAssertions.assertThat(page.locator("#problems tbody tr")).hasCount(1);
			PlaywrightAssertions.assertThat(page.locator("#problems")).containsText("责任单位");
			screen.photograph("party-import-refused");
			page.locator("#file").setInputFiles(items(walk, "文广旅游局", house));
			page.locator("form:has(#file) button").click();
			PlaywrightAssertions.assertThat(page.locator("#drafts")).containsText("冰雪景区停车");
			screen.photograph("party-import");
			page.locator("form:has([name=rows]) button").click();
			PlaywrightAssertions.assertThat(page.locator(".notice")).containsText("已移交 1 项");
			Download excel = page.waitForDownload(() -> page.locator("#excel").click());
			assertThat(excel.failure()).isNull();
			house.as("party")
				.task("open-party-item", walk.id())
				.answer(Map.of("decision", "open", "dueOn", house.today().plusDays(60).toString()));
			progressed(desks.page("party", "/supervision/party?words=" + walk.file().path("caseNo").asText()),
					house.today().toString());
			desks.phone("party", "/supervision/party?words=" + walk.file().path("caseNo").asText())
				.photograph("phone-party-ledger");
		}
	}

	private static void progressed(Screen screen, String today) {
		Page page = screen.page();
		String number = page.locator("article.party .number").first().innerText();
		Download paper = page.waitForDownload(() -> page.locator("article.party a[href$='/word']").click());
		assertThat(paper.failure()).isNull();
		page.locator("#progress summary").click();
		page.locator("#progress-file")
			.setInputFiles(sheet("反馈.xlsx", List.of(List.of("台账编号", "反馈情况", "反馈日期"), List.of(number, DEMAND, today))));
		page.locator("#progress button").click();
		PlaywrightAssertions.assertThat(page.locator("#drafts")).containsText(number);
		screen.photograph("party-progress");
		page.locator("form:has([name=rows]) button").click();
		PlaywrightAssertions.assertThat(page.locator(".notice")).containsText("已写入 1 条反馈");
	}

	@Test
	void aMatterIsEnteredReportedAndClosed() {
		House house = House.at(this.port);
		String title = "落实全市优化营商环境大会部署的重点任务，年内完成政务服务大厅适老化改造第" + System.nanoTime() + "项";
		try (Chromium chromium = Chromium.start()) {
			Desks desks = new Desks(chromium.browser(), this.port);
			Screen screen = desks.page("clerk", "/supervision/tasks");
			Page page = screen.page();
			page.locator("#enter summary").click();
			page.locator("#title").fill(title);
			page.locator("#basis").fill("市委办公厅〔2026〕12号");
			page.locator("[name=nodeTitle]").first().fill("制定改造方案并公示");
			page.locator("[name=nodeDue]").first().fill(house.today().plusDays(20).toString());
			page.locator("#enter button").click();
			PlaywrightAssertions.assertThat(page.locator(".field:has(#lead) p.error")).isVisible();
			assertThat(page.locator("[name=nodeTitle]").first().inputValue()).as("what was typed").contains("改造方案");
			screen.photograph("task-refused");
			page.locator("#lead").selectOption("wenlv");
			page.locator("#enter button").click();
			PlaywrightAssertions.assertThat(page.locator("h1")).containsText(title);
			String address = page.url().substring(page.url().indexOf("/supervision"));
			page.locator("ul.rows a.title").click();
			String node = page.url().substring(page.url().indexOf("/supervision"));
			Screen phone = desks.phone("wenlv-handler", node);
			reported(phone);
			page.reload();
			Download file = page.waitForDownload(() -> page.locator("article a[href*='/evidence/']").click());
			assertThat(file.failure()).isNull();
			page.locator("#close input[value=close]").check();
			screen.photograph("task-close");
			page.locator("#close button").click();
			PlaywrightAssertions.assertThat(page.locator(".state.ended")).isVisible();
			desks.page("clerk", address).photograph("task-matter");
			desks.page("clerk", "/supervision/tasks?words=适老化").photograph("task-ledger");
			desks.phone("wenlv-handler", "/supervision/tasks").photograph("phone-task-ledger");
		}
	}

	/** What was typed stays beside a file's error, and a file beside a text's. */
	private static void reported(Screen phone) {
		Page page = phone.page();
		Locator errors = page.locator(".field:has(#upload) p.error");
		page.locator("#text").fill("改造方案已经公示，征求意见十五条，全部采纳。");
		page.locator("#upload").setInputFiles(new FilePayload("程序.pdf", "application/pdf", new byte[] { 'M', 'Z', 0 }));
		page.locator("#report button").click();
		PlaywrightAssertions.assertThat(errors).isVisible();
		assertThat(page.locator("#text").inputValue()).as("what was typed").contains("征求意见");
		page.locator("#text").fill("太短");
		page.locator("#upload")
			.setInputFiles(
					new FilePayload(EVIDENCE, "application/pdf", "%PDF-1.7 15".getBytes(StandardCharsets.UTF_8)));
		page.locator("#report button").click();
		PlaywrightAssertions.assertThat(page.locator(".field:has(#text) p.error")).isVisible();
		PlaywrightAssertions.assertThat(page.locator("[name=files]")).isChecked();
		page.locator("#text").fill("改造方案已经公示，征求意见十五条，全部采纳。");
		page.locator("[name=finished]").check();
		phone.photograph("phone-task-report");
		page.locator("#report button").click();
		PlaywrightAssertions.assertThat(page.locator(".state.waits")).isVisible();
	}

	private static FilePayload items(Walk walk, String unit, House house) {
		return sheet("督办事项.xlsx",
				List.of(List.of("来源", "案号", "责任单位", "事项（问题和要求）", "依据（纪要、文号等）", "整改时限"),
						List.of("民主监督发现的问题", walk.file().path("caseNo").asText(), unit, "冰雪景区停车、换乘标识不全，要求限期补齐并建立值守机制。",
								"监督报告", house.today().plusDays(40).toString())));
	}

	private static FilePayload sheet(String name, List<List<String>> rows) {
		return new FilePayload(name, "application/octet-stream",
				ExcelFiles.of(rows.get(0), rows.subList(1, rows.size())));
	}

}
