package org.duban.story;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.duban.DatabaseTest;
import org.duban.MailServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.story.Commands.decide;
import static org.duban.story.LooseItem.ACTIVITY;
import static org.duban.story.LooseItem.TEXT;

/** What democratic supervision found and nobody proposed, until it is struck off. */
@DatabaseTest
class LooseItemPathTests {

	@LocalServerPort
	int port;

	@Autowired
	RuntimeService runtime;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	private @Nullable LooseItem item;

	@BeforeEach
	void enter() {
		MailServer.forgetMailsOfOtherTests(this.jdbc);
		this.house = House.at(this.port);
	}

	@AfterEach
	void finish() {
		if (this.item != null) {
			this.item.finish();
			this.jdbc.update("delete from notice where proposal_id is null and body like ?", "%" + TEXT + "%");
		}
	}

	private LooseItem entered() {
		this.item = LooseItem.entered(this.house);
		return this.item;
	}

	private LooseItem opened(int days) {
		this.item = LooseItem.opened(this.house, days);
		return this.item;
	}

	private List<String> clocks(LooseItem item) {
		return this.jdbc.queryForList("""
				select kind from running_clock where subject_variable = 'partyItemId' and subject_id = ?
				and proposal_id is null and active_key is not null""", String.class, item.id());
	}

	private List<String> told(LooseItem item, String who) {
		return this.jdbc.queryForList(
				"select kind from notice where recipient = ? and proposal_id is null and"
						+ " (body like ? or subject like ?) order by id",
				String.class, who, "%" + TEXT + "%", "%" + item.of("party", "number") + "%");
	}

	@Test
	void whatNobodyProposedIsReportedUntilItIsStruckOff() {
		LooseItem item = entered();
		Task open = item.task("party", "open-party-item").orElseThrow();
		assertThat(clocks(item)).containsExactly("PARTY_OPENING");
		assertThat(open.card().path("proposalId").isNull()).isTrue();
		assertThat(open.card().path("caseNo").asText()).isEqualTo("№" + item.id());
		assertThat(open.card().path("title").asText()).isEqualTo(TEXT);
		assertThat(open.due()).isNotEmpty();
		assertThat(open.sheet().path("options").toString()).contains(TEXT, ACTIVITY, "市政协民主监督小组", "交通运输局");
		open.answer(decide("open", "dueOn", this.house.today().plusDays(100).toString()));
		String number = item.of("party", "number");
		assertThat(number).matches("党督〔\\d{4}〕\\d+号");
		Task work = item.task("wenlv-handler", "report-rectification").orElseThrow();
		assertThat(work.card().path("caseNo").asText()).isEqualTo(number);
		assertThat(this.runtime.getVariable(this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(Long.toString(item.id()), "party-supervision")
			.singleResult()
			.getId(), "caseNo")).as("what the card shows").isEqualTo(number);
		assertThat(work.due()).startsWith(item.of("party", "feedbackOn"));
		assertThat(List.of(told(item, "wenlv-leader"), told(item, "jiaotong-liaison")))
			.allMatch((kinds) -> kinds.contains("party-opened"));
		assertThat(
				MailServer.mail("wenlv-handler@duban.example", (mail) -> mail.contains(number) && mail.contains(TEXT))
					.stripTrailing())
			.endsWith("/supervision/party");
		evidenceIsTheUnitsUntilItIsReported(item, work);
		Task close = item.task("party", "close-party-item").orElseThrow();
		assertThat(clocks(item)).containsExactly("PARTY_CLOSING");
		assertThat(close.answer(decide("return", "comment", "巡查制度还没有印发。"))).containsExactly("report-rectification");
		assertThat(told(item, "wenlv-handler")).contains("party-returned");
		item.task("wenlv-handler", "report-rectification").orElseThrow().answer(LooseItem.report(true));
		item.task("party", "close-party-item").orElseThrow().answer(decide("close", "comment", "已现场核验。"));
		assertThat(item.of("party", "state")).isEqualTo("CLOSED");
		assertThat(clocks(item)).isEmpty();
		assertThat(told(item, "jiaotong-handler")).contains("party-closed");
	}

	private void evidenceIsTheUnitsUntilItIsReported(LooseItem item, Task work) {
		String path = "/api/party-items/" + item.id() + "/evidence";
		byte[] pdf = "%PDF-1.7 标识清单".getBytes(StandardCharsets.UTF_8);
		long file = this.house.as("wenlv-handler").handIn(path, "list.pdf", pdf).json().path("id").asLong();
		assertThat(this.house.as("party").ask("GET", path + "/" + file, null).status()).isEqualTo(404);
		assertThat(this.house.as("jiaotong-handler").handIn(path, "list.pdf", pdf).status()).isEqualTo(403);
		Map<String, Object> command = LooseItem.report(true);
		command.put("attachment", 987654321);
		assertThat(work.refusal(command)).containsExactly("attachment:no-such-attachment");
		command.put("attachment", file);
		assertThat(work.answer(command)).containsExactly("close-party-item");
		for (String who : List.of("party", "supervisor", "jiaotong-liaison")) {
			assertThat(this.house.as(who).ask("GET", path + "/" + file, null).status()).as(who).isEqualTo(200);
		}
		assertThat(this.house.as("party").page("/supervision/party")).contains("list.pdf", path + "/" + file);
		assertThat(this.house.as("clerk").ask("GET", path + "/" + file, null).status()).isEqualTo(404);
		assertThat(this.house.as("wenlv-handler").ask("DELETE", path + "/" + file, null).status()).as("reported with")
			.isEqualTo(403);
	}

	@Test
	void aReportThatDoesNotComeIsCountedAndRemindedToThoseWhoMayKnow() {
		LooseItem item = opened(10);
		this.house.letPass(60);
		Map<Integer, List<String>> levels = new HashMap<>();
		this.jdbc.query("""
				select r.level_no, r.recipients, r.text_body from reminder r join running_clock c on c.id = r.clock_id
				where c.kind = 'PARTY_FEEDBACK' and c.subject_id = ? and r.proposal_id is null""", (row) -> {
			levels.put(row.getInt(1), List.of(row.getString(2).split(",")));
			assertThat(row.getString(3)).contains("督办事项 " + item.of("party", "number"), "文广旅游局");
		}, item.id());
		assertThat(levels).containsOnlyKeys(1, 2, 3, 4, 5);
		assertThat(levels.get(1)).containsExactlyInAnyOrder("wenlv-liaison", "wenlv-handler");
		assertThat(levels.get(5)).contains("wenlv-handler", "wenlv-leader", "wenlv-head", "party", "supervisor")
			.doesNotContain("clerk", "chair", "vicechair", "vicemayor");
		assertThat(this.jdbc.queryForList("select number_text from letter where kind = 'URGE' and party_item_id = ?",
				String.class, item.id()))
			.as("a paper from the second level on")
			.hasSize(4)
			.allMatch((number) -> number.matches("党督催〔\\d{4}〕\\d+号"));
		assertThat(item.of("party", "missed")).isEqualTo("1");
		assertThat(item.of("party", "light")).isEqualTo("RED");
		assertThat(told(item, "party")).containsOnlyOnce("party-missed");
		String page = "/supervision/reminders?clock=PARTY_FEEDBACK&level=5&unit=wenlv";
		assertThat(this.house.as("supervisor").page(page)).contains(item.of("party", "number"), TEXT);
		assertThat(this.house.as("clerk").page(page)).doesNotContain(item.of("party", "number"), TEXT);
		assertThat(this.house.as("party").page("/supervision?kind=PARTY_FEEDBACK&light=RED&unit=wenlv"))
			.contains(item.of("party", "number"), "反馈整改情况");
		assertThat(this.house.as("clerk").page("/supervision?kind=PARTY_FEEDBACK&light=RED&unit=wenlv"))
			.doesNotContain(item.of("party", "number"));
		item.task("wenlv-handler", "report-rectification").orElseThrow().answer(LooseItem.report(false));
		assertThat(item.of("party", "light")).as("the date has passed").isEqualTo("RED");
		assertThat(LocalDate.parse(item.of("party", "feedbackOn"))).isAfter(this.house.today());
	}

	@Test
	void theUnitThePartyOfficeAndSupervisorsReadItAndNobodyElse() {
		LooseItem item = opened(50);
		for (String who : List.of("party", "supervisor", "wenlv-handler", "wenlv-liaison", "jiaotong-handler")) {
			assertThat(item.line(who)).as(who).isPresent();
		}
		for (String who : List.of("clerk", "chair", "committee", "vicechair", "vicemayor", "gov", "jiaoyu-handler")) {
			assertThat(item.line(who)).as(who).isEmpty();
			assertThat(this.house.as(who).page("/supervision/party?words=%E6%8D%A2%E4%B9%98")).as(who)
				.doesNotContain(TEXT);
			assertThatThrownBy(() -> this.house.as(who).bytes("/supervision/party/" + item.id() + "/word")).as(who)
				.hasMessageContaining("404");
			assertThat(item.task(who, "report-rectification")).as(who).isEmpty();
		}
		assertThat(item.task("jiaotong-handler", "report-rectification")).as("who takes part reports nothing")
			.isEmpty();
		assertThat(this.house.as("member001").ask("GET", "/api/party-items", null).status()).isEqualTo(403);
		assertThat(this.house.as("wenlv-liaison").page("/supervision/party")).contains(TEXT, ACTIVITY, "无提案");
	}

	@Test
	void whatIsMissingIsNamed() {
		Person party = this.house.as("party");
		Map.of("activity=-", "activity:required", "foundBy=-", "foundBy:required", "foundOn=-", "foundOn:required",
				"foundOn=" + this.house.today().plusDays(1), "foundOn:in-future", "unit=nowhere",
				"unit:party-unknown-unit", "source=consultation", "caseNo:required", "dueOn=" + this.house.today(),
				"dueOn:in-past")
			.forEach((given, error) -> {
				String[] parts = given.split("=", 2);
				assertThat(party.post("/api/party-items", LooseItem.found(this.house, parts[0], parts[1])).errors())
					.as(given)
					.containsExactly(error);
			});
		for (List<String> others : List.of(List.of("wenlv"), List.of("jiaotong", "jiaotong"), List.of("nowhere"))) {
			assertThat(party.post("/api/party-items", LooseItem.found(this.house, "coUnits", others)).errors())
				.as(others.toString())
				.containsExactly("coUnits:party-co-units");
		}
		assertThat(this.house.as("clerk").post("/api/party-items", LooseItem.found(this.house)).errors())
			.as("only the party office enters what is no case's")
			.containsExactly("caseNo:required");
		entered();
		assertThat(party.post("/api/party-items", LooseItem.found(this.house)).errors())
			.containsExactly("content:party-item-twice");
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		assertThat(this.house.as("clerk")
			.post("/api/party-items", LooseItem.found(this.house, "caseNo", walk.file().path("caseNo").asText()))
			.errors()).containsExactly("coUnits:party-co-units-of-case");
	}

}
