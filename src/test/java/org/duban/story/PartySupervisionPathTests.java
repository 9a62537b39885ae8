package org.duban.story;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.MailServer;
import org.duban.supervision.Reminders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** What is handed over to party supervision, until it is struck off. */
@DatabaseTest
class PartySupervisionPathTests {

	private static final String ITEM = "协商议定：完善文旅康养项目的用地保障，形成可执行的清单。";

	@LocalServerPort
	int port;

	@Autowired
	Reminders reminders;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	@BeforeEach
	void enter() {
		MailServer.forgetMailsOfOtherTests(this.jdbc);
		this.house = House.at(this.port);
	}

	private Map<String, Object> item(Walk walk, Object... fields) {
		Map<String, Object> body = new HashMap<>(Map.of("source", "supervision", "caseNo",
				walk.file().path("caseNo").asText(), "unit", "wenlv", "content", ITEM, "basis", "主席会议纪要〔2026〕5号",
				"dueOn", this.house.today().plusDays(100).toString()));
		for (int i = 0; i < fields.length; i += 2) {
			body.put(String.valueOf(fields[i]), fields[i + 1]);
		}
		return body;
	}

	private Walk signed() {
		return Walk.assignedCase(this.house, "wenlv MAIN", "jiaoyu CO").signed();
	}

	private Walk entered() {
		Walk walk = signed();
		this.house.as("clerk").post("/api/party-items", item(walk)).ok();
		return walk;
	}

	private Walk opened(int days, Object... more) {
		Walk walk = entered();
		Map<String, Object> command = decide("open", "dueOn", this.house.today().plusDays(days).toString());
		for (int i = 0; i < more.length; i += 2) {
			command.put(String.valueOf(more[i]), more[i + 1]);
		}
		assertThat(walk.then("party", "open-party-item", command)).containsExactly("report-rectification");
		return walk;
	}

	private static JsonNode line(Person reader, Walk walk) {
		return StreamSupport.stream(reader.get("/api/party-items").spliterator(), false)
			.filter((line) -> line.path("proposalId").asLong() == walk.id())
			.reduce((one, other) -> other)
			.orElseThrow(() -> new AssertionError(reader.username() + " reads no item of " + walk.id()));
	}

	private static Map<String, Object> report(boolean finished) {
		return Map.of("text", "已会同有关部门梳理用地需求，形成第一批清单。", "finished", finished);
	}

	private static List<String> clocks(Walk walk) {
		return walk.running().stream().filter((clock) -> clock.startsWith("PARTY")).toList();
	}

	private List<Integer> levels(Walk walk) {
		return this.reminders.ofCase(walk.id())
			.stream()
			.filter((row) -> "PARTY_FEEDBACK".equals(String.valueOf(row.clockKind())))
			.map(Reminders.Row::level)
			.toList();
	}

	@Test
	void whatIsUnderPartySupervisionIsReportedUntilItIsStruckOff() {
		Walk walk = entered();
		assertThat(clocks(walk)).containsExactly("PARTY_OPENING RUNNING");
		Person party = this.house.as("party");
		assertThat(party.task("open-party-item", walk.id()).sheet().path("options").toString()).contains(ITEM, "5号");
		LocalDate due = this.house.today().plusDays(100);
		walk.then("party", "open-party-item", decide("open", "dueOn", due.toString()));
		JsonNode line = line(party, walk);
		assertThat(line.path("number").asText()).matches("党督〔\\d{4}〕\\d+号");
		LocalDate first = LocalDate.parse(line.path("feedbackOn").asText());
		assertThat(first).isBetween(this.house.today().plusDays(30), this.house.today().plusDays(42));
		assertThat(walk.clock("PARTY_FEEDBACK", "wenlv").path("due").asText()).isEqualTo(first.toString());
		assertThat(walk.clock("PARTY_FEEDBACK", "wenlv").path("basis").asText())
			.isEqualTo("依据:系统参数 party.feedback.days");
		assertThat(this.house.as("wenlv-leader").messages(walk.id()))
			.anyMatch((text) -> text.startsWith("party-opened"));
		assertThat(this.house.as("wenlv-handler").mail(walk.id(), ITEM)).contains(first.toString());
		long file = this.house.upload("wenlv-handler", walk.id(), "case",
				"%PDF-1.7 清单".getBytes(StandardCharsets.UTF_8));
		Map<String, Object> evidence = new HashMap<>(report(true));
		evidence.put("attachment", 987654321);
		Person handler = this.house.as("wenlv-handler");
		assertThat(handler.task("report-rectification", walk.id()).refusal(evidence))
			.containsExactly("attachment:no-such-attachment");
		evidence.put("attachment", file);
		assertThat(handler.task("report-rectification", walk.id()).answer(evidence))
			.containsExactly("close-party-item");
		assertThat(clocks(walk)).containsExactly("PARTY_CLOSING RUNNING");
		assertThat(party.task("close-party-item", walk.id()).sheet().path("options").toString()).contains("第一批清单");
		walk.then("party", "close-party-item", decide("close", "comment", "已现场核验。"));
		assertThat(line(party, walk).path("state").asText()).isEqualTo("CLOSED");
		assertThat(clocks(walk)).isEmpty();
		for (String told : List.of("clerk", "wenlv-liaison")) {
			assertThat(this.house.as(told).messages(walk.id())).as(told)
				.anyMatch((text) -> text.startsWith("party-closed"));
		}
	}

	@Test
	void whatGoesOnIsReportedInTheIntervalThatWasSet() {
		Walk walk = opened(40, "intervalDays", 14);
		assertThat(walk.clock("PARTY_FEEDBACK", "wenlv").path("basis").asText()).isEqualTo("依据:立项确定的反馈间隔");
		String first = line(this.house.as("party"), walk).path("feedbackOn").asText();
		assertThat(walk.ofUnit("wenlv", "handler", "report-rectification", report(false)))
			.containsExactly("report-rectification");
		assertThat(clocks(walk)).containsExactly("PARTY_FEEDBACK RUNNING");
		JsonNode line = line(this.house.as("wenlv-handler"), walk);
		assertThat(line.path("reports").asInt()).isEqualTo(1);
		assertThat(line.path("feedbackOn").asText()).isGreaterThanOrEqualTo(first);
		assertThat(this.house.as("wenlv-handler").task("report-rectification", walk.id()).due())
			.startsWith(line.path("feedbackOn").asText());
		this.house.waitUntil(LocalDate.parse(line.path("feedbackOn").asText()));
		walk.ofUnit("wenlv", "handler", "report-rectification", report(false));
		this.house.waitUntil(LocalDate.parse(line(this.house.as("party"), walk).path("feedbackOn").asText()));
		walk.ofUnit("wenlv", "handler", "report-rectification", report(false));
		assertThat(walk.clock("PARTY_FEEDBACK", "wenlv").path("basis").asText()).isEqualTo("依据:立项确定的整改时限");
	}

	@Test
	void whatIsNotDoneGoesOnToADateThatIsStillToCome() {
		Walk walk = opened(3);
		this.house.letPass(16);
		walk.ofUnit("wenlv", "handler", "report-rectification", report(true));
		Task task = this.house.as("party").task("close-party-item", walk.id());
		assertThat(task.refusal(decide("return"))).containsExactly("comment:required");
		assertThat(task.refusal(decide("return", "comment", "清单缺少责任人。"))).containsExactly("newDate:party-date-passed");
		assertThat(task
			.refusal(decide("return", "comment", "清单缺少责任人。", "newDate", this.house.today().minusDays(1).toString())))
			.containsExactly("newDate:in-past");
		assertThat(task
			.answer(decide("return", "comment", "清单缺少责任人。", "newDate", this.house.today().plusDays(20).toString())))
			.containsExactly("report-rectification");
		assertThat(this.house.as("wenlv-handler").messages(walk.id()))
			.anyMatch((text) -> text.startsWith("party-returned"));
		assertThat(clocks(walk)).containsExactly("PARTY_FEEDBACK RUNNING");
	}

	@Test
	void aReportThatDoesNotComeIsCountedAndReminded() {
		Walk walk = opened(10);
		this.house.letPass(60);
		assertThat(levels(walk)).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
		List<Reminders.Row> rows = this.reminders.ofCase(walk.id());
		assertThat(rows).filteredOn((row) -> row.level() == 2 && row.text().contains("党委督办"))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row.recipients()).contains("wenlv-handler", "wenlv-leader", "party"));
		assertThat(line(this.house.as("party"), walk).path("missed").asInt()).isEqualTo(1);
		assertThat(this.house.as("party").messages(walk.id())).filteredOn((text) -> text.startsWith("party-missed"))
			.hasSize(1);
		walk.ofUnit("wenlv", "handler", "report-rectification", report(false));
		assertThat(line(this.house.as("party"), walk).path("light").asText()).isEqualTo("RED");
		assertThat(LocalDate.parse(line(this.house.as("party"), walk).path("feedbackOn").asText()))
			.isAfter(this.house.today());
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "另行提出")).ok();
		this.house.as("chair").act(walk.id(), "decide-withdrawal", decide("agree")).ok();
	}

	@Test
	void whatIsNotTakenOnIsToldWithItsReason() {
		Walk walk = entered();
		Task task = this.house.as("party").task("open-party-item", walk.id());
		assertThat(task.refusal(decide("decline"))).containsExactly("comment:required");
		assertThat(task.refusal(decide("open"))).containsExactly("dueOn:required");
		assertThat(task.refusal(decide("open", "dueOn", this.house.today().toString())))
			.containsExactly("dueOn:in-past");
		assertThat(task.answer(decide("decline", "comment", "已列入年度重点工作。"))).isEmpty();
		assertThat(this.house.as("clerk").mail(walk.id(), "已列入年度重点工作。")).contains("未予立项");
		assertThat(line(this.house.as("clerk"), walk).path("state").asText()).isEqualTo("DECLINED");
		this.house.as("clerk").post("/api/party-items", item(walk)).ok();
	}

	@Test
	void whatDoesNotFitIsNamed() {
		Walk walk = signed();
		Map.of("caseNo=99-99-9999", "caseNo:party-unknown-case", "source=consultation", "source:party-not-key",
				"unit=tiyu", "unit:party-unit", "dueOn=" + this.house.today(), "dueOn:in-past", "content=太短",
				"content:too-short", "unit=", "unit:required")
			.forEach((given, error) -> {
				String[] parts = given.split("=", 2);
				assertThat(this.house.as("clerk").post("/api/party-items", item(walk, parts[0], parts[1])).errors())
					.as(given)
					.containsExactly(error);
			});
		assertThat(clocks(walk)).isEmpty();
	}

	@Test
	void onlyAUnitThatHasSignedAndOnceIsNamed() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		Person clerk = this.house.as("clerk");
		assertThat(clerk.post("/api/party-items", item(walk)).errors()).containsExactly("unit:party-unit");
		walk.signed();
		KeyStory.chosen(this.house, walk, "on-site");
		assertThat(this.house.as("agriculture-committee").post("/api/party-items", item(walk)).errors())
			.as("another committee supervises it")
			.containsExactly("caseNo:party-other-committee");
		this.house.as("economy-committee").post("/api/party-items", item(walk, "source", "consultation")).ok();
		assertThat(clerk.post("/api/party-items", item(walk)).errors()).containsExactly("content:party-item-twice");
		// Whoever does not see the case learns nothing of it by handing an item over.
		Walk other = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		assertThat(this.house.as("party").post("/api/party-items", item(other)).errors())
			.containsExactly("caseNo:party-unknown-case");
		assertThat(this.house.as("party").file(walk.id()).path("id").asLong()).isEqualTo(walk.id());
	}

	@Test
	void aUnitReadsItsOwnItemsAndProposersNone() {
		Walk walk = opened(50);
		assertThat(line(this.house.as("wenlv-liaison"), walk).path("content").asText()).isEqualTo(ITEM);
		assertThat(this.house.as("wenlv-liaison").page("/supervision/party?words=%E6%B8%85%E5%8D%95")).contains(ITEM,
				"党督〔");
		Person other = this.house.as("jiaoyu-handler");
		assertThat(other.get("/api/party-items").findValuesAsText("content")).doesNotContain(ITEM);
		assertThat(other.page("/supervision/party")).doesNotContain(ITEM);
		assertThat(other.file(walk.id()).toString()).doesNotContain("PARTY", "report-rectification");
		assertThat(other.get("/api/proposals/" + walk.id() + "/timeline").toString()).doesNotContain(ITEM, "督办立项");
		assertThat(walk.proposer().ask("GET", "/api/party-items", null).status()).isEqualTo(403);
		assertThat(walk.proposer().file(walk.id()).toString()).doesNotContain("PARTY", "report-rectification");
		assertThat(walk.proposer().get("/api/proposals/" + walk.id() + "/timeline").toString()).doesNotContain(ITEM,
				"督办立项");
		assertThat(other.post("/api/party-items", item(walk)).status()).isEqualTo(403);
	}

	@Test
	void nobodyWaitsOnceTheCaseIsWithdrawn() {
		Walk walk = opened(50);
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "另行提出")).ok();
		this.house.as("chair").act(walk.id(), "decide-withdrawal", decide("agree")).ok();
		assertThat(line(this.house.as("party"), walk).path("state").asText()).isEqualTo("DROPPED");
		assertThat(clocks(walk)).isEmpty();
		assertThat(this.house.as("wenlv-handler").tasks("report-rectification", walk.id())).isEmpty();
	}

	@Test
	void theArchiveCheckNamesWhatIsNotStruckOffAndItGoesOnAfterwards() {
		Walk walk = Walk.answered(this.house, "wenlv", Commands.reply("A", 3));
		this.house.as("clerk").post("/api/party-items", item(walk)).ok();
		walk.says("satisfied");
		Task check = this.house.as("clerk").task("archive-check", walk.id());
		assertThat(check.offers("about")).contains("party-items");
		assertThat(about(check)).contains("待立项：请市委督查室立项");
		walk.then("party", "open-party-item", decide("open", "dueOn", this.house.today().plusDays(50).toString()));
		assertThat(about(check)).contains(ITEM, "整改中：请责任单位反馈", this.house.today().plusDays(50).toString());
		assertThat(check.refusal(decide("archive"))).containsExactly("comment:archive-missing");
		check.answer(decide("archive", "comment", "督办事项在台账中继续督办。"));
		assertThat(walk.state()).isEqualTo("ARCHIVED");
		assertThat(this.jdbc.queryForObject("select findings from archive_record where proposal_id = ?", String.class,
				walk.id()))
			.contains("party-items 0/1 " + ITEM);
		assertThat(clocks(walk)).containsExactly("PARTY_FEEDBACK RUNNING");
		walk.ofUnit("wenlv", "handler", "report-rectification", report(true));
		walk.then("party", "close-party-item", decide("close"));
		assertThat(line(this.house.as("party"), walk).path("state").asText()).isEqualTo("CLOSED");
	}

	private static String about(Task task) {
		return task.sheet().path("options").path("about").toString();
	}

}
