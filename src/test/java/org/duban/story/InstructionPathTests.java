package org.duban.story;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** What a leader writes on a case, and what becomes of it. */
@DatabaseTest
class InstructionPathTests {

	private static final String WORDS = "请抓紧研究，逐条落实，并报告结果。";

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

	private Map<String, Object> instruction(Object... fields) {
		Map<String, Object> body = new HashMap<>(Map.of("leader", "钱令茵 市政协副主席", "level", "city-cppcc", "givenOn",
				this.house.today().toString(), "text", WORDS));
		for (int i = 0; i < fields.length; i += 2) {
			body.put(String.valueOf(fields[i]), fields[i + 1]);
		}
		return body;
	}

	private Map<String, Object> late(String addressee) {
		return instruction("addressee", addressee, "until", this.house.today().plusDays(2).toString());
	}

	private static JsonNode first(Person person, long id) {
		return person.file(id).path("instructions").path(0);
	}

	private static List<String> clocks(JsonNode file, String kind) {
		return StreamSupport.stream(file.path("clocks").spliterator(), false)
			.filter((clock) -> clock.path("kind").asText().equals(kind))
			.map((clock) -> clock.path("state").asText() + " " + clock.path("due").asText())
			.toList();
	}

	@Test
	void aUnitReportsByTheDateWhatItDid() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		LocalDate until = this.house.today().plusDays(20);
		this.house.as("gov").act(walk.id(), "add-instruction", instruction("addressee", "wenlv", "until", until)).ok();
		Person handler = this.house.as("wenlv-handler");
		assertThat(first(handler, walk.id()).path("text").asText()).isEqualTo(WORDS);
		assertThat(first(handler, walk.id()).path("levelName").asText()).isEqualTo("市政协");
		String due = first(handler, walk.id()).path("due").asText();
		assertThat(due).isGreaterThanOrEqualTo(until.toString());
		assertThat(clocks(handler.file(walk.id()), "INSTRUCTION")).containsExactly("RUNNING " + due);
		assertThat(this.house.as("wenlv-head").messages(walk.id())).anyMatch((text) -> text.startsWith("instruction "));
		assertThat(handler.mail(walk.id(), WORDS)).contains(due);
		long id = first(handler, walk.id()).path("id").asLong();
		Map<String, Object> report = Map.of("instruction", id, "text", "已召开专题会议，三条建议均已列入年度计划。");
		assertThat(handler.act(walk.id(), "answer-instruction", Map.of("instruction", id, "text", "已办")).errors())
			.containsExactly("text:too-short");
		assertThat(this.house.as("gov").act(walk.id(), "answer-instruction", report).status()).isEqualTo(403);
		handler.act(walk.id(), "answer-instruction", report).ok();
		assertThat(handler.act(walk.id(), "answer-instruction", report).status()).isEqualTo(403);
		assertThat(first(handler, walk.id()).path("answer").asText()).contains("年度计划");
		assertThat(clocks(handler.file(walk.id()), "INSTRUCTION")).containsExactly("MET " + due);
		for (String told : List.of("gov", "clerk")) {
			assertThat(this.house.as(told).messages(walk.id())).as(told)
				.anyMatch((text) -> text.startsWith("instruction-answered"));
		}
	}

	@Test
	void theProposersDoNotReadIt() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		this.house.as("vicemayor").act(walk.id(), "add-instruction", instruction("addressee", "wenlv")).ok();
		JsonNode own = walk.proposer().file(walk.id());
		assertThat(own.path("instructions")).isEmpty();
		assertThat(clocks(own, "INSTRUCTION")).isEmpty();
		String timeline = "/api/proposals/" + walk.id() + "/timeline";
		assertThat(walk.proposer().get(timeline).toString()).doesNotContain("批示", WORDS);
		assertThat(walk.proposer().page("/cases/" + walk.id())).doesNotContain("批示", WORDS);
		assertThat(walk.proposer().messages(walk.id())).noneMatch((text) -> text.startsWith("instruction"));
		for (String reader : List.of("wenlv-handler", "supervisor")) {
			assertThat(this.house.as(reader).get(timeline).toString()).as(reader).contains(WORDS);
			assertThat(this.house.as(reader).page("/cases/" + walk.id())).as(reader).contains(WORDS, "市政协副主席");
		}
	}

	@Test
	void onlyOfficesAndLeadersWhoSeeTheCaseEnterIt() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		for (String other : List.of("wenlv-leader", "supervisor", "chair", "party", "member555")) {
			assertThat(this.house.as(other).act(walk.id(), "add-instruction", instruction()).status()).as(other)
				.isEqualTo(403);
		}
		for (String entitled : List.of("clerk", "vicechair", "gov")) {
			this.house.as(entitled).act(walk.id(), "add-instruction", instruction()).ok();
		}
		assertThat(walk.file().path("instructions").findValuesAsText("state")).containsOnly("NOTED");
		assertThat(walk.running()).noneMatch((clock) -> clock.contains("INSTRUCTION"));
		assertThat(this.house.as("wenlv-leader").messages(walk.id()))
			.filteredOn((text) -> text.startsWith("instruction-noted"))
			.hasSize(3);
	}

	@ParameterizedTest
	@CsvSource({ "level, mayor, level:unknown-code", "givenOn, +1, givenOn:in-future",
			"addressee, jiaoyu, addressee:instruction-addressee",
			"addressee, party-office, addressee:instruction-addressee", "until, +9, addressee:instruction-for-whom",
			"leader, '', leader:required" })
	void whatDoesNotFitIsNamed(String field, String value, String error) {
		Walk walk = Walk.submitted(this.house);
		Object given = value.startsWith("+")
				? this.house.today().plusDays(Integer.parseInt(value.substring(1))).toString() : value;
		assertThat(this.house.as("clerk").act(walk.id(), "add-instruction", instruction(field, given)).errors())
			.containsExactly(error);
		Map<String, Object> late = instruction("addressee", "clerk", "until", this.house.today().toString());
		assertThat(this.house.as("clerk").act(walk.id(), "add-instruction", late).errors())
			.containsExactly("until:in-past");
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "另行提出")).ok();
	}

	@Test
	void aUnitThatDoesNotHaveTheCaseIsNotAsked() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		assertThat(
				this.house.as("clerk").act(walk.id(), "add-instruction", instruction("addressee", "jiaoyu")).errors())
			.containsExactly("addressee:instruction-addressee");
		withdrawn(walk);
	}

	@Test
	void whoeverIsLateIsRemindedLevelByLevel() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		this.house.as("clerk").act(walk.id(), "add-instruction", late("wenlv")).ok();
		this.house.as("clerk").act(walk.id(), "add-instruction", late("gov-office")).ok();
		this.house.letPass(28);
		List<Reminders.Row> rows = this.reminders.ofCase(walk.id());
		assertThat(rows).filteredOn((row) -> "INSTRUCTION".equals(String.valueOf(row.clockKind())))
			.extracting(Reminders.Row::level)
			.contains(1, 2, 3, 4);
		assertThat(rows).filteredOn((row) -> "OFFICE_INSTRUCTION".equals(String.valueOf(row.clockKind())))
			.hasSizeGreaterThan(3)
			.allSatisfy((row) -> assertThat(row.recipients()).contains("gov"));
		assertThat(walk.waiting()).contains("issue-supervision-order");
		withdrawn(walk);
	}

	@Test
	void theOfficeTakesOverFromAUnitThatIsRid() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		this.house.as("clerk").act(walk.id(), "add-instruction", instruction("addressee", "wenlv")).ok();
		String due = first(this.house.as("clerk"), walk.id()).path("due").asText();
		walk.ofUnit("wenlv", "liaison", "sign-for",
				decide("request-return", "reason", "所提事项不属于我单位职责范围。", "suggestedUnit", "tiyu", "leaderSignOff", "韩立言"));
		walk.ofUnitAs("gov", "wenlv", "decide-return", decide("approve", "newUnit", "tiyu"));
		JsonNode passed = first(this.house.as("gov"), walk.id());
		assertThat(passed.path("addressee").asText()).isEqualTo("gov-office");
		assertThat(passed.path("due").asText()).isEqualTo(due);
		assertThat(clocks(walk.file(), "INSTRUCTION")).containsExactly("CANCELLED " + due);
		assertThat(clocks(walk.file(), "OFFICE_INSTRUCTION")).containsExactly("RUNNING " + due);
		assertThat(this.house.as("gov").messages(walk.id())).anyMatch((text) -> text.startsWith("instruction-passed"));
		this.house.as("gov")
			.act(walk.id(), "answer-instruction",
					Map.of("instruction", passed.path("id").asLong(), "text", "已督促新的承办单位列入计划。"))
			.ok();
		assertThat(walk.running()).noneMatch((clock) -> clock.contains("INSTRUCTION"));
	}

	@Test
	void nobodyWaitsOnceTheCaseIsWithdrawn() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		this.house.as("clerk").act(walk.id(), "add-instruction", instruction("addressee", "wenlv")).ok();
		withdrawn(walk);
		assertThat(walk.file().path("instructions").path(0).path("state").asText()).isEqualTo("ENDED");
		assertThat(walk.running()).isEmpty();
	}

	@Test
	void theArchiveCheckNamesWhatWasNotReported() {
		Walk walk = Walk.answered(this.house, "wenlv", Commands.reply("A", 3)).says("satisfied");
		this.house.as("clerk").act(walk.id(), "add-instruction", instruction("addressee", "wenlv")).ok();
		Task check = this.house.as("clerk").task("archive-check", walk.id());
		assertThat(check.offers("about")).contains("instructions");
		assertThat(check.refusal(decide("archive", "volumeNo", "2026-1"))).isNotEmpty();
		check.answer(decide("archive", "volumeNo", "2026-1", "comment", "批示事项另行督办。"));
		assertThat(walk.running()).isEmpty();
		assertThat(this.house.as("clerk").act(walk.id(), "add-instruction", instruction()).status()).isEqualTo(403);
	}

	private void withdrawn(Walk walk) {
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "情况已有变化。")).ok();
		this.house.as("chair").act(walk.id(), "decide-withdrawal", decide("agree")).ok();
	}

}
