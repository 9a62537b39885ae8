package org.duban.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** Withdrawal, archive and re-opening. */
@DatabaseTest
class CaseEndTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	@BeforeEach
	void open() {
		this.house = House.at(this.port);
	}

	private Reply withdraw(Walk walk) {
		return walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "情况有变化。"));
	}

	private Reply consent(Walk walk, String decision, Object... fields) {
		return this.house.as("chair").act(walk.id(), "decide-withdrawal", decide(decision, fields));
	}

	@Test
	void beforeFilingTheProposerWithdrawsAlone() {
		Walk walk = Walk.submitted(this.house);
		withdraw(walk).ok();
		assertThat(walk.state()).isEqualTo("WITHDRAWN");
		assertThat(walk.waiting()).isEmpty();
		assertThat(this.house.as("clerk").messages(walk.id())).anyMatch((line) -> line.startsWith("withdrawn"));
	}

	@Test
	void aFiledCaseIsWithdrawnWithTheCommitteesConsentAndEndsEveryonesWork() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN", "tiyu CO").signed();
		String number = walk.file().path("caseNo").asText();
		withdraw(walk).ok();
		assertThat(walk.state()).as("it goes on until the committee consents").isEqualTo("HANDLING");
		assertThat(withdraw(walk).status()).as("asked once").isEqualTo(403);
		assertThat(this.house.as("chair").messages(walk.id())).anyMatch((line) -> line.startsWith("withdrawal-asked"));
		assertThat(this.house.as("clerk").act(walk.id(), "decide-withdrawal", decide("agree")).status()).isEqualTo(403);

		consent(walk, "agree").ok();
		assertThat(walk.state()).isEqualTo("WITHDRAWN");
		assertThat(walk.waiting()).isEmpty();
		assertThat(walk.running()).isEmpty();
		for (String told : List.of("wenlv-liaison", "tiyu-handler", "gov", "clerk")) {
			assertThat(this.house.as(told).messages(walk.id())).as(told)
				.anyMatch((line) -> line.startsWith("withdrawn"));
		}
		assertThat(walk.proposer().file(walk.id()).path("caseNo").asText()).as("its number is nobody else's")
			.isEqualTo(number);
		assertThat(Walk.submitted(this.house).filed().file().path("caseNo").asText()).isGreaterThan(number);
		assertThat(consent(walk, "agree").status()).isEqualTo(403);
	}

	@Test
	void aWithdrawnCaseLeavesNothingOpenThatAnybodyAskedFor() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN", "tiyu CO");
		walk.ofUnit("wenlv", "liaison", "sign-for",
				decide("suggest-unit", "suggestedUnit", "fagai", "reason", "涉及立项。"));
		walk.ofUnit("tiyu", "liaison", "sign-for", decide("sign"));
		String due = walk.clock("REPLY", "wenlv").path("due").asText();
		this.house.as("wenlv-handler")
			.actOnAssignment(walk.assignment("wenlv"), "ask-extension",
					Map.of("until", LocalDate.parse(due).plusDays(20).toString(), "reason", "需进一步调研。"))
			.ok();
		walk.prepared().issued("wenlv", Commands.reply("A", 3));
		Task sign = this.house.as("tiyu-leader").task("countersign", walk.id());
		this.house.as("tiyu-leader").ask("PUT", "/api/tasks/" + sign.id() + "/draft", Map.of("comment", "想一半")).ok();
		Walk returned = Walk.assignedCase(this.house, "wenlv MAIN");
		returned.ofUnit("wenlv", "liaison", "sign-for",
				decide("request-return", "reason", "不属于我单位职责范围。", "suggestedUnit", "tiyu", "leaderSignOff", "韩立言"));
		assertThat(open(walk)).containsExactly(1, 0, 1, 1, 1);
		assertThat(open(returned)).containsExactly(0, 1, 0, 0, 1);

		for (Walk each : List.of(walk, returned)) {
			withdraw(each).ok();
			consent(each, "agree").ok();
			assertThat(open(each)).as("of case %d", each.id()).containsOnly(0);
		}
		assertThat(
				this.jdbc.queryForObject("select count(*) from task_draft where task_id = ?", Integer.class, sign.id()))
			.isZero();
	}

	/** Countersignatures, returns, extensions, suggestions and planned units. */
	private List<Integer> open(Walk walk) {
		return Stream
			.of("countersignature where decision is null and reply_id in (select id from reply where proposal_id = ?)",
					"return_request where decision is null and proposal_id = ?",
					"extension_request where decision is null and proposal_id = ?",
					"assignment where wish_state = 'PENDING' and proposal_id = ?",
					"(select distinct proposal_id from assignment_plan where active = true) p where proposal_id = ?")
			.map((rows) -> this.jdbc.queryForObject("select count(*) from " + rows, Integer.class, walk.id()))
			.toList();
	}

	@Test
	void aRefusedWithdrawalIsToldWithItsReasonAndTheCaseGoesOn() {
		Walk walk = Walk.submitted(this.house).filed();
		withdraw(walk).ok();
		assertThat(consent(walk, "refuse").errors()).containsExactly("comment:required");
		consent(walk, "refuse", "comment", "事关重大，请继续办理。").ok();
		assertThat(walk.state()).isEqualTo("FILED");
		assertThat(walk.proposer().messages(walk.id())).anyMatch((line) -> line.startsWith("withdrawal-refused"));
		walk.assigned("wenlv MAIN");
		assertThat(walk.state()).isEqualTo("ASSIGNED");
	}

	@Test
	void afterAReplyNothingIsWithdrawn() {
		Walk walk = Walk.answered(this.house, "wenlv", Commands.reply("A", 3));
		assertThat(withdraw(walk).status()).isEqualTo(403);
	}

	@Test
	void aReplyThatComesBeforeTheConsentEndsTheRequest() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed().prepared();
		withdraw(walk).ok();
		walk.issued("wenlv", Commands.reply("A", 3)).delivered("wenlv", "gov");
		assertThat(consent(walk, "agree").errors()).containsExactly("decision:withdrawal-too-late");
		consent(walk, "refuse", "comment", "已经答复。").ok();
		assertThat(walk.state()).isEqualTo("REPLIED");
	}

	@Test
	void anArchivedCaseIsTakenUpForItsVolumeAndArchivedAgain() {
		Walk walk = Walk.answered(this.house, "wenlv", Commands.reply("A", 3)).says("satisfied").archived();
		assertThat(walk.state()).isEqualTo("ARCHIVED");
		assertThat(reopen(walk, "clerk", decide("check")).errors()).containsExactly("reason:required");
		assertThat(reopen(walk, "wenlv-head", decide("check", "reason", "补材料")).status()).isEqualTo(403);
		reopen(walk, "clerk", decide("check", "reason", "补入照片。")).ok();
		assertThat(walk.state()).isEqualTo("CLOSED");
		assertThat(walk.waiting()).containsExactly("archive-check");
		assertThat(reopen(walk, "clerk", decide("check", "reason", "再补。")).errors())
			.containsExactly("decision:reopen-not-archived");
		walk.archived();
		assertThat(walk.state()).isEqualTo("ARCHIVED");
		assertThat(
				this.jdbc.queryForList("select reopening_reason from archive_record where proposal_id = ? order by id",
						String.class, walk.id()))
			.containsExactly("补入照片。", null);
	}

	@Test
	void anArchivedCaseIsHandledAgainByTheUnitThatIsNamed() {
		Walk walk = Walk.answered(this.house, "wenlv", Commands.reply("A", 3)).says("satisfied").archived();
		assertThat(reopen(walk, "sysadmin", decide("handle", "unit", "tiyu", "reason", "问题反弹。")).errors())
			.containsExactly("unit:reopen-no-unit");
		reopen(walk, "sysadmin", decide("handle", "unit", "wenlv", "reason", "问题反弹。")).ok();
		assertThat(walk.waiting()).containsExactly("verify-dissatisfaction");
		walk.then("clerk", "verify-dissatisfaction", decide("redo", "comment", "经核实，问题确已反弹，请重新办理。"));
		assertThat(walk.state()).isEqualTo("REDO");
		walk.contacted("wenlv");
		walk.ofUnit("wenlv", "handler", "draft-reply", Commands.reply("A", 3));
		walk.ofUnit("wenlv", "office", "check-reply", decide("approve"));
		walk.ofUnit("wenlv", "head", "issue-reply", decide("approve"));
		walk.delivered("wenlv", "gov").says("satisfied");
		assertThat(walk.state()).isEqualTo("CLOSED");
		walk.archived();
		assertThat(walk.state()).isEqualTo("ARCHIVED");
	}

	@Test
	void aClosedCaseIsTrackedAgainForAPromiseThatWasNotKeptAfterAll() {
		Walk walk = Walk.answered(this.house, "wenlv", Commands.promising(this.house.today().plusDays(60)))
			.says("satisfied");
		kept(walk);
		walk.archived();
		long promise = walk.file().path("commitments").path(0).path("id").asLong();
		LocalDate today = this.house.today();
		assertThat(reopen(walk, "clerk", track(promise, today)).errors()).containsExactly("plannedOn:in-past");
		assertThat(reopen(walk, "clerk", track(0, today.plusDays(30))).errors())
			.containsExactly("promise:reopen-no-promise");
		reopen(walk, "clerk", track(promise, today.plusDays(30))).ok();
		assertThat(walk.state()).isEqualTo("TRACKING");
		assertThat(walk.waiting()).containsExactly("report-progress");
		assertThat(walk.running()).containsExactly("COMMITMENT RUNNING");
		kept(walk);
		assertThat(walk.state()).isEqualTo("CLOSED");
		reopen(walk, "clerk", track(promise, today.plusDays(40))).ok();
		kept(walk);
		walk.archived();
		assertThat(walk.state()).isEqualTo("ARCHIVED");
	}

	private static Map<String, Object> track(long promise, LocalDate plannedOn) {
		return decide("track", "promise", promise, "plannedOn", plannedOn.toString(), "reason", "复查发现承诺的措施已停止执行。");
	}

	private void kept(Walk walk) {
		walk.ofUnit("wenlv", "handler", "report-progress", Map.of("text", "方案已印发并向社会公布。", "fulfilled", true));
		walk.then("clerk", "verify-progress", decide("kept"));
	}

	private Reply reopen(Walk walk, String username, Map<String, Object> body) {
		return this.house.as(username).act(walk.id(), "reopen", body);
	}

	@Test
	void theArchiveCheckShowsWhatTheHouseFoundAndAsksWhySomethingIsMissing() {
		Walk walk = Walk.answered(this.house, "wenlv", Commands.reply("A", 3)).says("satisfied");
		Task task = this.house.as("clerk").task("archive-check", walk.id());
		JsonNode about = task.sheet().path("options").path("about");
		assertThat(about).isNotEmpty().allSatisfy((line) -> assertThat(line.path("code").asText()).isEmpty());
		this.jdbc.update("delete from letter where proposal_id = ? and kind = 'FILED'", walk.id());
		assertThat(task.offers("about")).contains("filing-letter");
		assertThat(task.refusal(decide("archive"))).containsExactly("comment:archive-missing");
		task.answer(decide("archive", "comment", "立案通知另存纸质。", "permanent", true));
		Map<String, Object> record = this.jdbc.queryForMap("select * from archive_record where proposal_id = ?",
				walk.id());
		assertThat(record.get("retain_until")).isNull();
		assertThat(record.get("volume_no")).isEqualTo(walk.file().path("caseNo").asText());
		assertThat(String.valueOf(record.get("findings"))).contains("filing-letter 0/1");
	}

	@Test
	void aVolumeIsKeptForTheYearsOfTheParameter() {
		Walk walk = Walk.answered(this.house, "wenlv", Commands.reply("A", 3)).says("satisfied").archived();
		assertThat(retainUntil(walk)).isEqualTo(this.house.today().plusYears(20));
		Walk later = Walk.answered(this.house, "wenlv", Commands.reply("A", 3)).says("satisfied");
		set("30");
		later.archived();
		set("20");
		assertThat(retainUntil(later)).isEqualTo(this.house.today().plusYears(30));
	}

	private LocalDate retainUntil(Walk walk) {
		return this.jdbc.queryForObject("select retain_until from archive_record where proposal_id = ?",
				LocalDate.class, walk.id());
	}

	private void set(String years) {
		this.house.as("sysadmin")
			.post("/api/admin/parameters/archive.retention.years",
					Map.of("setting", years, "validFrom", this.house.today().toString(), "basis", "档案规定"))
			.ok();
	}

}
