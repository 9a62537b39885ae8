package org.duban.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duban.DatabaseTest;
import org.duban.MailServer;
import org.duban.story.House;
import org.duban.story.LooseItem;
import org.duban.story.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** 催办 of what belongs to no case, by hand: who may, and who learns of it. */
@DatabaseTest
class LooseUrgingTests {

	private static final String WORDS = "请于本周五前报送整改进展，并说明下一步安排。";

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private Wire wire;

	private House house;

	private LooseItem item;

	private long clock;

	@BeforeEach
	void opened() {
		MailServer.forgetMailsOfOtherTests(this.jdbc);
		this.wire = new Wire(this.port);
		this.house = House.at(this.port);
		this.item = LooseItem.opened(this.house, 50);
		this.clock = this.jdbc.queryForObject("select id from running_clock where subject_variable = 'partyItemId'"
				+ " and subject_id = ? and active_key is not null", Long.class, this.item.id());
	}

	@AfterEach
	void struckOff() {
		this.item.finish();
		this.jdbc.update("delete from notice where proposal_id is null and body like ?", "%" + LooseItem.TEXT + "%");
		MailServer.forgetMailsOfOtherTests(this.jdbc);
	}

	private Reply urge(String who) {
		return this.house.as(who)
			.post("/api/party-items/" + this.item.id() + "/acts/urge", Map.of("text", WORDS + who));
	}

	private List<Map<String, Object>> rows() {
		return this.jdbc
			.queryForList("select id, level_no, recipients, text_body, sent_by from reminder where clock_id = ?"
					+ " and kind = 'MANUAL' order by id", this.clock);
	}

	@Test
	void thePartyOfficeAndSupervisorsUrgeItAndNobodyElse() {
		for (String who : List.of("clerk", "chair", "committee", "gov", "wenlv-leader", "jiaotong-liaison",
				"member555")) {
			assertThat(urge(who).status()).as(who).isEqualTo(403);
		}
		assertThat(rows()).isEmpty();
		urge("party").ok();
		urge("supervisor").ok();
		assertThat(rows()).hasSize(2).first().satisfies((row) -> {
			assertThat(String.valueOf(row.get("recipients")).split(",")).containsExactlyInAnyOrder("wenlv-liaison",
					"wenlv-handler", "wenlv-leader");
			assertThat(row).containsEntry("level_no", 0)
				.containsEntry("text_body", WORDS + "party")
				.containsEntry("sent_by", "party");
		});
		String number = this.item.of("party", "number");
		assertThat(MailServer.mail("wenlv-leader@duban.example", (mail) -> mail.contains(WORDS + "party")))
			.contains(number);
		String ledger = "/supervision/reminders?clock=PARTY_FEEDBACK&level=0&unit=wenlv";
		assertThat(this.house.as("supervisor").page(ledger)).contains("人工催办", WORDS + "party", number);
		assertThat(this.house.as("clerk").page(ledger)).doesNotContain(WORDS);
		assertThat(this.house.as("party").page("/supervision?kind=PARTY_FEEDBACK&unit=wenlv")).contains("人工催办");
		this.item.task("wenlv-handler", "report-rectification").orElseThrow().answer(LooseItem.report(true));
		assertThat(urge("party").status()).as("nobody waits for the unit").isEqualTo(403);
	}

	@Test
	void theUrgingIsAPaperOfTheUnitsOwn() throws IOException {
		urge("party").ok();
		long letter = this.jdbc.queryForObject("select id from letter where kind = 'URGE' and party_item_id = ?",
				Long.class, this.item.id());
		String number = this.jdbc.queryForObject("select number_text from letter where id = ?", String.class, letter);
		assertThat(number).matches("党督催〔\\d{4}〕\\d+号");
		for (String who : List.of("party", "supervisor", "wenlv-leader", "wenlv-handler")) {
			assertThat(this.house.as(who).page("/supervision/party")).as(who).contains("/letters/" + letter, number);
			assertThat(this.house.as(who).page("/letters/" + letter)).as(who)
				.contains("催办单", number, this.item.of("party", "number"), WORDS + "party", "文广旅游局", "市委督查室",
						"href=\"/supervision/party\"")
				.doesNotContain("class=\"issuer\"");
		}
		for (String who : List.of("clerk", "chair", "gov", "jiaotong-handler", "jiaoyu-leader", "member555")) {
			assertThat(Browser.of(this.wire, who).get("/letters/" + letter).statusCode()).as(who).isEqualTo(404);
		}
		assertThat(this.house.as("jiaotong-handler").page("/supervision/party")).contains(LooseItem.TEXT)
			.doesNotContain(number);
		try (XWPFDocument word = new XWPFDocument(
				new ByteArrayInputStream(this.house.as("wenlv-leader").bytes("/letters/" + letter + "/word")))) {
			assertThat(word.getParagraphs().stream().map((one) -> one.getText()).collect(Collectors.joining("\n")))
				.contains("催办单", number, WORDS + "party");
		}
		assertThat(this.house.as("wenlv-leader").bytes("/letters/" + letter + "/pdf")).startsWith('%', 'P', 'D', 'F');
	}

	@Test
	void itIsUrgedFromItsPageAndWhatWasTypedStays() {
		String path = "/supervision/party/" + this.item.id() + "/urge";
		assertThat(this.house.as("wenlv-leader").page("/supervision/party")).doesNotContain(path);
		assertThat(Browser.of(this.wire, "wenlv-leader").get(path).statusCode()).isEqualTo(403);
		assertThat(Browser.of(this.wire, "clerk").get(path).statusCode()).isEqualTo(404);
		Browser party = Browser.of(this.wire, "party");
		assertThat(party.get("/supervision/party").body()).contains(path);
		assertThat(party.get(path).body()).contains(LooseItem.TEXT);
		String long501 = "催".repeat(501);
		assertThat(send(party, path, long501).body()).contains("aria-invalid=\"true\"", long501);
		assertThat(rows()).isEmpty();
		assertThat(send(party, path, WORDS).statusCode()).isEqualTo(302);
		assertThat(party.get("/supervision/party").body()).contains("已催办");
		assertThat(rows()).hasSize(1);
	}

	private static HttpResponse<String> send(Browser browser, String path, String text) {
		return browser.form(path, "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&_csrf="
				+ browser.cookies.get("DUBAN-XSRF"));
	}

	@Test
	void itStandsAmongTheLateForThoseWhoMayKnow() {
		String page = "/supervision/urges";
		assertThat(this.house.as("supervisor").page(page)).as("not late yet").doesNotContain("clock-" + this.clock);
		this.jdbc.update("update running_clock set due = ? where id = ?", LocalDate.of(2020, 1, 6), this.clock);
		for (String who : List.of("supervisor", "party")) {
			assertThat(this.house.as(who).page(page)).as(who)
				.contains("clock-" + this.clock, LooseItem.TEXT.substring(0, 9));
		}
		assertThat(this.house.as("clerk").page(page)).doesNotContain("clock-" + this.clock);
		Map<String, Object> body = Map.of("clocks", List.of(this.clock, this.clock), "text", WORDS);
		JsonNode refused = this.house.as("clerk").post("/api/urges", body).json().path("results");
		assertThat(refused).singleElement().satisfies((one) -> {
			assertThat(one.path("done").asBoolean()).isFalse();
			assertThat(one.toString()).contains("urge-not-now").doesNotContain("党督");
		});
		assertThat(rows()).isEmpty();
		JsonNode done = this.house.as("party").post("/api/urges", body).json().path("results");
		assertThat(done).singleElement().satisfies((one) -> {
			assertThat(one.path("done").asBoolean()).isTrue();
			assertThat(one.path("partyItemId").asLong()).isEqualTo(this.item.id());
			assertThat(one.path("caseNo").asText()).isEqualTo(this.item.of("party", "number"));
			assertThat(one.path("unitName").asText()).isEqualTo("文广旅游局");
		});
		assertThat(rows()).hasSize(1);
		Browser supervisor = Browser.of(this.wire, "supervisor");
		supervisor.get(page);
		assertThat(supervisor
			.form(page,
					"clocks=" + this.clock + "&text=" + URLEncoder.encode(WORDS, StandardCharsets.UTF_8) + "&_csrf="
							+ supervisor.cookies.get("DUBAN-XSRF"))
			.body()).contains("催办结果", "已催办", this.item.of("party", "number"));
		assertThat(rows()).hasSize(2);
	}

}
