package org.duban.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.DatabaseTest;
import org.duban.MailServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** 催办 by hand, of one and of many, and what the ledger knows of each reminder. */
@DatabaseTest
class ReminderLedgerTests {

	private static final String WORDS = "请于本周五前报送办理进展，并说明下一步安排。";

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private Wire wire;

	private Chain chain;

	@BeforeEach
	void twoUnits() {
		this.wire = new Wire(this.port);
		this.chain = new Chain(this.wire).submitted().assigned("wenlv", "weijian");
	}

	@Test
	void whoIsUrgedByHandHasItInTheInboxByMailAndAsAPaper() {
		MailServer.forgetMailsOfOtherTests(this.jdbc);
		urge("wenlv");

		assertThat(this.jdbc.queryForList(
				"select recipient from notice where proposal_id = ? and kind = 'urged' order by recipient",
				String.class, this.chain.id))
			.containsExactly("wenlv-handler", "wenlv-leader", "wenlv-liaison");
		assertThat(MailServer.mail("wenlv-leader@duban.example", (mail) -> mail.contains(WORDS))).contains("【催办】");
		long letter = this.jdbc.queryForObject("select max(id) from letter where kind = 'URGE' and assignment_id = ?",
				Long.class, this.chain.assignment("wenlv"));
		assertThat(Browser.of(this.wire, "wenlv-liaison").get("/letters/" + letter).body()).contains("催办单", WORDS,
				"主办");
		assertThat(Browser.of(this.wire, "weijian-liaison").get("/letters/" + letter).statusCode()).isEqualTo(404);
	}

	@Test
	void theLedgerSaysWhoOpenedAReminderAndWhatWasDoneThen() {
		urge("wenlv");
		long row = this.jdbc.queryForObject("select max(id) from reminder where proposal_id = ?", Long.class,
				this.chain.id);
		Browser clerk = Browser.of(this.wire, "clerk");
		assertThat(about(clerk, row)).contains("人工催办", WORDS, "告知 3 人", "已打开 0 人", "之后尚无动作");

		Browser liaison = Browser.of(this.wire, "wenlv-liaison");
		long message = this.jdbc.queryForObject("select id from notice where reminder_id = ? and recipient = ?",
				Long.class, row, "wenlv-liaison");
		liaison.get("/inbox");
		liaison.form("/inbox/" + message + "/read", "_csrf=" + liaison.cookies.get("DUBAN-XSRF"));
		this.chain.does("wenlv-liaison", "sign-for", "{\"decision\": \"sign\"}");

		assertThat(about(clerk, row)).contains("已打开 1 人", "签收").doesNotContain("之后尚无动作");
		assertThat(clerk.get("/supervision/reminders?unit=wenlv&level=0").body()).contains("id=\"reminder-" + row);
		assertThat(clerk.get("/supervision/reminders?unit=weijian").body()).doesNotContain("id=\"reminder-" + row);
		assertThat(clerk.get("/supervision/reminders?unopened=true").body()).doesNotContain("id=\"reminder-" + row);
		assertThat(liaison.get("/cases/" + this.chain.id).body()).contains("id=\"reminder-" + row, WORDS)
			.doesNotContain("告知 3 人");
		assertThat(Browser.of(this.wire, "weijian-liaison").get("/cases/" + this.chain.id).body())
			.doesNotContain("id=\"reminder-" + row);
		assertThat(Browser.of(this.wire, this.chain.member).get("/cases/" + this.chain.id).body())
			.doesNotContain(WORDS);
	}

	@Test
	void theExcelHasTheRowsThatAreFound() throws Exception {
		urge("wenlv");
		String title = this.jdbc.queryForObject("select title from proposal where id = ?", String.class, this.chain.id);
		List<List<String>> cells = excel("/supervision/reminders.xlsx?unit=wenlv&level=0");
		assertThat(cells.get(0)).contains("发出时间", "级别", "内容", "之后办理人");
		int rows = this.jdbc.queryForObject("""
				select count(*) from reminder r left join assignment a on a.id = r.assignment_id
				left join running_clock c on c.id = r.clock_id and c.proposal_id is null
				left join party_item i on i.id = c.subject_id
				where coalesce(a.unit, i.unit_code) = 'wenlv' and r.level_no = 0""", Integer.class);
		assertThat(cells).hasSize(rows + 1);
		assertThat(cells.get(1)).contains("人工催办", title, WORDS, "消息、邮件");
	}

	@Test
	void manyAreUrgedInOneActAndEachSaysWhatBecameOfIt() {
		Chain other = new Chain(this.wire).submitted().assigned("jiaoyu", "weijian");
		long clock = this.jdbc.queryForObject(
				"select max(id) from running_clock where assignment_id = ? and kind = 'REPLY'", Long.class,
				other.assignment("jiaoyu"));
		Map<String, Object> body = Map.of("clocks", List.of(clock, clock), "assignments",
				List.of(this.chain.assignment("wenlv"), other.assignment("jiaoyu"), Long.MAX_VALUE), "text", WORDS);

		JsonNode results = this.wire.post("clerk", "/api/urges", body).ok().json().path("results");

		assertThat(results).hasSize(3);
		assertThat(results.path(0).path("done").asBoolean()).isTrue();
		assertThat(results.path(1).path("done").asBoolean()).isTrue();
		assertThat(results.path(2).path("done").asBoolean()).isFalse();
		assertThat(results.path(2).path("errors").path(0).path("code").asText()).isEqualTo("urge-not-now");
		assertThat(byHand(other.assignment("jiaoyu"))).as("once, however often it is named").isOne();
		assertThat(byHand(this.chain.assignment("wenlv"))).isOne();

		for (String stranger : List.of(this.chain.member, "weijian-liaison", "party")) {
			assertThat(this.wire.post(stranger, "/api/urges", body).ok().json().path("results"))
				.as("%s urges nobody", stranger)
				.allMatch((result) -> !result.path("done").asBoolean());
		}
		assertThat(byHand(other.assignment("jiaoyu"))).isOne();
		assertThat(this.wire.post("clerk", "/api/urges", Map.of("clocks", List.of(clock))).fields()).contains("text");
		assertThat(this.wire.post("clerk", "/api/urges", Map.of("text", WORDS)).fields()).contains("clocks");
	}

	@Test
	void theLateAreUrgedFromThePageAndWhatWasTypedStays() {
		long clock = this.jdbc.queryForObject(
				"select max(id) from running_clock where assignment_id = ? and kind = 'REPLY'", Long.class,
				this.chain.assignment("wenlv"));
		LocalDate due = this.jdbc.queryForObject("select due from running_clock where id = ?", LocalDate.class, clock);
		this.jdbc.update("update running_clock set due = ? where id = ?", LocalDate.of(2020, 1, 6), clock);
		try {
			Browser clerk = Browser.of(this.wire, "clerk");
			assertThat(clerk.get("/supervision/urges").body()).contains("clock-" + clock, "2020-01-06");
			assertThat(send(clerk, clock, "").body()).contains("aria-invalid=\"true\"",
					"value=\"" + clock + "\" checked");
			assertThat(send(clerk, clock, WORDS).body()).contains("催办结果", "已催办");
			assertThat(byHand(this.chain.assignment("wenlv"))).isOne();
		}
		finally {
			this.jdbc.update("update running_clock set due = ? where id = ?", due, clock);
		}
	}

	private HttpResponse<String> send(Browser browser, long clock, String text) {
		return browser.form("/supervision/urges", "clocks=" + clock + "&text="
				+ URLEncoder.encode(text, StandardCharsets.UTF_8) + "&_csrf=" + browser.cookies.get("DUBAN-XSRF"));
	}

	private void urge(String unit) {
		this.wire.post("clerk", "/api/assignments/" + this.chain.assignment(unit) + "/acts/urge", Map.of("text", WORDS))
			.ok();
	}

	private int byHand(long assignment) {
		return this.jdbc.queryForObject("select count(*) from reminder where assignment_id = ? and kind = 'MANUAL'",
				Integer.class, assignment);
	}

	/** The row of the ledger as the case's page shows it. */
	private String about(Browser browser, long row) {
		String page = browser.get("/cases/" + this.chain.id).body();
		int from = page.indexOf("id=\"reminder-" + row);
		assertThat(from).isPositive();
		return page.substring(from, page.indexOf("</article>", from));
	}

	private List<List<String>> excel(String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Cookie", cookies(Browser.of(this.wire, "supervisor")))
			.build();
		HttpResponse<byte[]> response = HttpClient.newHttpClient()
			.send(request, HttpResponse.BodyHandlers.ofByteArray());
		assertThat(response.statusCode()).isEqualTo(200);
		List<List<String>> rows = new ArrayList<>();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(response.body()))) {
			Sheet sheet = book.getSheetAt(0);
			for (Row row : sheet) {
				List<String> cells = new ArrayList<>();
				for (Cell cell : row) {
					cells.add(cell.toString());
				}
				rows.add(cells);
			}
		}
		return rows;
	}

	private static String cookies(Browser browser) {
		return browser.cookies.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.reduce((one, other) -> one + "; " + other)
			.orElse("");
	}

}
