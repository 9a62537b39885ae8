package org.duban.security;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.duban.DatabaseTest;
import org.duban.story.House;
import org.duban.story.LooseItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** 通报: who draws it up, whom it names, and who reads it. */
@DatabaseTest
class CircularTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private Wire wire;

	private Chain chain;

	private long clock;

	private LocalDate due;

	@BeforeEach
	void aLateUnit() {
		this.wire = new Wire(this.port);
		this.chain = new Chain(this.wire).submitted().assigned("wenlv", "weijian");
		this.clock = this.jdbc.queryForObject(
				"select max(id) from running_clock where assignment_id = ? and kind = 'REPLY' and state = 'RUNNING'",
				Long.class, this.chain.assignment("wenlv"));
		this.due = this.jdbc.queryForObject("select due from running_clock where id = ?", LocalDate.class, this.clock);
		due(LocalDate.of(2020, 1, 6));
	}

	@AfterEach
	void noLongerLate() {
		due(this.due);
	}

	private void due(LocalDate day) {
		this.jdbc.update("update running_clock set due = ? where id = ?", day, this.clock);
	}

	@Test
	void aCircularNamesTheLateUnitsAndLiesWithEachOfTheirCases() {
		Browser clerk = Browser.of(this.wire, "clerk");
		String page = clerk.get("/circulars").body();
		assertThat(page).contains("clock-" + this.clock, "2020-01-06");

		assertThat(issue(clerk, "请各单位于本周内办结").statusCode()).isEqualTo(302);
		long letter = this.jdbc.queryForObject(
				"select max(id) from letter where kind = 'CIRCULAR' and assignment_id = ?", Long.class,
				this.chain.assignment("wenlv"));
		String number = this.jdbc.queryForObject("select number_text from letter where id = ?", String.class, letter);
		assertThat(number).matches("提通〔\\d{4}〕\\d+号");
		assertThat(clerk.get("/circulars").body()).contains(number);
		assertThat(clerk.get("/cases/" + this.chain.id).body()).contains(number);
		Browser unit = Browser.of(this.wire, "wenlv-leader");
		assertThat(unit.get("/letters/" + letter).body()).contains(number, "2020年1月6日", "已逾期", "请各单位于本周内办结");
		for (String stranger : List.of("weijian-leader", "jiaoyu-leader", this.chain.member)) {
			assertThat(Browser.of(this.wire, stranger).get("/letters/" + letter).statusCode()).as(stranger)
				.isEqualTo(404);
		}
		assertThat(this.jdbc.queryForObject("select count(*) from audit_entry where act = 'issue-circular'",
				Integer.class))
			.isPositive();

		assertThat(this.jdbc.queryForList(
				"select distinct recipient from notice where proposal_id = ? and kind = 'circular'", String.class,
				this.chain.id))
			.contains("wenlv-leader")
			.allMatch((name) -> name.startsWith("wenlv-"));

		int last = last();
		assertThat(issue(clerk, "再次通报").body()).contains("今天已经通报过", "再次通报");
		assertThat(last()).as("what is refused takes no number").isEqualTo(last);
	}

	@Test
	void whoIsNotLateIsNotNamedAndNothingIsIssuedWithoutADemand() {
		Browser supervisor = Browser.of(this.wire, "supervisor");
		assertThat(issue(supervisor, "").body()).contains("aria-invalid=\"true\"",
				"value=\"" + this.clock + "\" checked");
		due(LocalDate.of(2999, 1, 7));
		assertThat(issue(supervisor, "通报").body()).contains("已经不在逾期之列", "通报");
		assertThat(this.jdbc.queryForObject("select count(*) from letter where kind = 'CIRCULAR' and proposal_id = ?",
				Integer.class, this.chain.id))
			.isZero();
	}

	/** Who urges and who names the late read one list. */
	@Test
	void thoseWhoUrgeAndThoseWhoNameAreOfferedTheSameClocks() {
		Browser clerk = Browser.of(this.wire, "clerk");
		List<String> named = offered(clerk.get("/circulars").body());
		assertThat(named).contains("clock-" + this.clock);
		assertThat(offered(clerk.get("/supervision/urges").body())).containsExactlyElementsOf(named);
		due(LocalDate.of(2999, 1, 7));
		assertThat(offered(clerk.get("/circulars").body())).doesNotContain("clock-" + this.clock);
	}

	/** Whoever is named reads the whole paper. */
	@Test
	void aCircularNamesItemsOfNoCaseInAPaperOfTheirOwn() {
		LooseItem item = LooseItem.opened(House.at(this.port), 50, "content", "示范街区公厕长期关闭，请恢复开放。");
		long asked = this.jdbc.queryForObject("select id from running_clock where subject_variable = 'partyItemId'"
				+ " and subject_id = ? and active_key is not null", Long.class, item.id());
		this.jdbc.update("update running_clock set due = ? where id = ?", LocalDate.of(2020, 1, 6), asked);
		Browser supervisor = Browser.of(this.wire, "supervisor");
		assertThat(offered(Browser.of(this.wire, "party").get("/circulars").body())).contains("clock-" + asked)
			.doesNotContain("clock-" + this.clock);
		Browser clerk = Browser.of(this.wire, "clerk");
		assertThat(offered(clerk.get("/circulars").body())).doesNotContain("clock-" + asked);
		assertThat(issue(clerk, asked + "", "一并通报").body()).contains("已经不在逾期之列");
		assertThat(issue(supervisor, asked + "," + this.clock, "一并通报").body()).contains("请分开通报", "一并通报");
		assertThat(issue(supervisor, asked + "", "请本周内反馈整改情况").statusCode()).isEqualTo(302);
		long letter = this.jdbc.queryForObject(
				"select max(id) from letter where kind = 'CIRCULAR' and party_item_id = ?", Long.class, item.id());
		String number = this.jdbc.queryForObject("select number_text from letter where id = ?", String.class, letter);
		assertThat(number).matches("党督通〔\\d{4}〕\\d+号");
		assertThat(Browser.of(this.wire, "wenlv-leader").get("/letters/" + letter).body()).contains(number,
				item.of("party", "number"), "2020年1月6日", "请本周内反馈整改情况");
		assertThat(supervisor.get("/circulars").body()).contains(number, "1 项督办事项");
		assertThat(clerk.get("/circulars").body()).doesNotContain(number);
		for (String stranger : List.of("clerk", "jiaotong-leader", "weijian-leader")) {
			assertThat(Browser.of(this.wire, stranger).get("/letters/" + letter).statusCode()).as(stranger)
				.isEqualTo(404);
		}
		assertThat(this.jdbc.queryForList(
				"select distinct recipient from notice where kind = 'circular'"
						+ " and proposal_id is null and subject like ?",
				String.class, "%" + item.of("party", "number") + "%"))
			.contains("wenlv-leader")
			.allMatch((name) -> name.startsWith("wenlv-"));
		assertThat(issue(supervisor, asked + "", "再次通报").body()).contains("今天已经通报过");
		item.finish();
	}

	private static List<String> offered(String page) {
		return Pattern.compile("id=\"(clock-\\d+)\"").matcher(page).results().map((found) -> found.group(1)).toList();
	}

	private int last() {
		return this.jdbc.queryForObject("select max(last_no) from paper_number where series = 'CIRCULAR'",
				Integer.class);
	}

	private HttpResponse<String> issue(Browser browser, String text) {
		return issue(browser, String.valueOf(this.clock), text);
	}

	private HttpResponse<String> issue(Browser browser, String clocks, String text) {
		browser.get("/circulars");
		return browser.form("/circulars", "clocks=" + clocks + "&text="
				+ URLEncoder.encode(text, StandardCharsets.UTF_8) + "&_csrf=" + browser.cookies.get("DUBAN-XSRF"));
	}

}
