package org.duban.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** How units come to a reply. */
@DatabaseTest
class HandlingPathTests {

	private static final Map<String, Object> OBJECTION = decide("object", "text", "第二条措施需明确经费来源，建议修改。");

	@LocalServerPort
	int port;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	@Test
	void aReplyNeedsAContactTheOpinionsAndEverySuggestion() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN", "weijian CO").signed();
		Task draft = this.house.as("wenlv-handler").task("draft-reply", walk.id());
		assertThat(draft.refusal(Commands.reply("A", 2))).contains("items:items-missing");
		assertThat(draft.refusal(Commands.reply("A", 3))).contains(":no-contact", "withoutOpinions:opinion-missing");
		assertThat(draft.refusal(Commands.reply("B", 3))).contains("commitments:class-b-needs-commitments");
		walk.prepared();
		draft.answer(Commands.reply("A", 3));
		assertThat(walk.assignmentRow("wenlv").path("state").asText()).isEqualTo("DRAFTED");
	}

	@Test
	void aDraftComesBackFromTheOfficeAndFromTheLeader() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed().prepared();
		Map<String, Object> reply = Commands.reply("A", 3);
		walk.ofUnit("wenlv", "handler", "draft-reply", reply);
		assertThat(this.house.as("wenlv-office").task("check-reply", walk.id()).refusal(decide("return")))
			.containsExactly("reason:required");
		walk.ofUnit("wenlv", "office", "check-reply", decide("return", "reason", "请补充数据。"));
		walk.ofUnit("wenlv", "handler", "draft-reply", reply);
		walk.ofUnit("wenlv", "office", "check-reply", decide("approve"));
		assertThat(walk.ofUnit("wenlv", "leader", "issue-reply", decide("return", "reason", "请再核实。")))
			.contains("draft-reply");
		walk.issued("wenlv", reply).delivered("wenlv", "gov");
		assertThat(walk.state()).isEqualTo("REPLIED");
	}

	@Test
	void aCoUnitThatObjectsSendsTheReplyBack() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN", "weijian CO", "fagai CO").signed().prepared();
		walk.issued("wenlv", Commands.reply("A", 3));
		Task countersign = this.house.as("weijian-leader").task("countersign", walk.id());
		assertThat(countersign.refusal(decide("object"))).containsExactly("text:required");
		countersign.answer(OBJECTION);
		assertThat(this.house.as("fagai-leader").task("countersign", walk.id()).answer(decide("agree")))
			.contains("draft-reply");
		assertThat(walk.assignmentRow("wenlv").path("state").asText()).isEqualTo("SIGNED");
		walk.issued("wenlv", Commands.reply("A", 3)).countersigned().delivered("wenlv", "gov");
		assertThat(walk.state()).isEqualTo("REPLIED");
	}

	@Test
	void silenceOfACoUnitIsConsent() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN", "weijian CO", "fagai CO").signed().prepared();
		walk.issued("wenlv", Commands.reply("A", 3));
		this.house.as("fagai-leader").task("countersign", walk.id()).answer(decide("edit", "text", "建议补充牵头部门。"));
		this.house.letPass(25);
		assertThat(this.house.as("weijian-leader").tasks("countersign", walk.id())).isEmpty();
		walk.delivered("wenlv", "gov");
		assertThat(walk.state()).isEqualTo("REPLIED");
	}

	@Test
	void aCoUnitThatIsLongLateDoesNotHoldUpTheReply() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN", "weijian CO").signed();
		walk.contacted("wenlv");
		Map<String, Object> reply = Commands.reply("A", 3);
		reply.put("withoutOpinions", true);
		Task draft = this.house.as("wenlv-handler").task("draft-reply", walk.id());
		assertThat(draft.refusal(reply)).containsExactly("withoutOpinions:opinion-missing");
		this.house.waitUntil(LocalDate.parse(walk.clock("CO_OPINION", "weijian").path("due").asText()).plusDays(28));
		draft.answer(reply);
		walk.ofUnit("wenlv", "office", "check-reply", decide("approve"));
		walk.ofUnit("wenlv", "leader", "issue-reply", decide("approve"));
		walk.countersigned().delivered("wenlv", "gov");
		assertThat(this.house.as("weijian-handler").tasks("co-opinion", walk.id())).isEmpty();
		assertThat(walk.proposer().letters(walk.id())).last()
			.satisfies((letter) -> assertThat(walk.proposer().read(letter)).contains("未收到卫生健康委的会办意见"));
		assertThat(walk.says("satisfied").archived().state()).isEqualTo("ARCHIVED");
		assertThat(walk.running()).isEmpty();
	}

	@Test
	void separateUnitsAnswerEachForItselfAndAreJudgedEach() {
		Walk walk = Walk.assignedCase(this.house, "wenlv SEPARATE", "fagai SEPARATE").signed().prepared();
		walk.issued("wenlv", Commands.reply("A", 3)).delivered("wenlv", "gov");
		assertThat(walk.state()).isEqualTo("HANDLING");
		walk.issued("fagai", Commands.reply("C", 3)).delivered("fagai", "gov");
		List<Task> asked = walk.proposer().tasks("give-feedback", walk.id());
		assertThat(asked).extracting(Task::assignmentId)
			.containsExactlyInAnyOrder(walk.assignment("wenlv"), walk.assignment("fagai"));
		asked.get(0).answer(Commands.feedback("satisfied"));
		assertThat(walk.state()).isEqualTo("REPLIED");
		asked.get(1).answer(Commands.feedback("basically-satisfied"));
		assertThat(walk.archived().state()).isEqualTo("ARCHIVED");
	}

	@Test
	void theAuditMayCorrectTheClassAndSaysWhy() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN")
			.signed()
			.prepared()
			.issued("wenlv", Commands.reply("A", 3));
		Task audit = this.house.as("gov").task("audit-reply", walk.id());
		assertThat(audit.refusal(decide("refuse"))).containsExactly("reason:required");
		assertThat(audit.refusal(decide("pass", "replyClass", "C"))).containsExactly("reason:required");
		assertThat(audit.refusal(decide("pass", "replyClass", "B", "reason", "尚在推进。")))
			.containsExactly("replyClass:class-b-goes-back");
		audit.answer(decide("pass", "replyClass", "C", "reason", "条件尚不具备。"));
		assertThat(walk.file().path("replies").path(0).path("replyClass").asText()).isEqualTo("C");
	}

	@Test
	void anExtensionMovesTheClockAndTheTaskOnce() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		Person handler = this.house.as("wenlv-handler");
		LocalDate due = LocalDate.parse(walk.clock("REPLY", "wenlv").path("due").asText());
		long assignment = walk.assignment("wenlv");
		assertThat(ask(handler, assignment, due).errors()).containsExactly("until:not-later-than-due");
		assertThat(ask(handler, assignment, due.plusDays(200)).errors()).containsExactly("until:later-than-allowed");
		ask(handler, assignment, due.plusDays(21)).ok();
		assertThat(ask(handler, assignment, due.plusDays(28)).errors()).containsExactly(":extension-undecided");
		walk.ofUnitAs("gov", "wenlv", "decide-extension", decide("approve"));
		LocalDate moved = LocalDate.parse(walk.clock("REPLY", "wenlv").path("due").asText());
		assertThat(moved).isAfterOrEqualTo(due.plusDays(21));
		assertThat(walk.clock("REPLY", "wenlv").path("originalDue").asText()).isEqualTo(due.toString());
		assertThat(handler.task("draft-reply", walk.id()).due()).startsWith(moved.toString());
		assertThat(ask(handler, assignment, moved.plusDays(7)).errors()).containsExactly(":extension-used-up");
	}

	@Test
	void aRefusedExtensionLeavesTheDate() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		String due = walk.clock("REPLY", "wenlv").path("due").asText();
		ask(this.house.as("wenlv-handler"), walk.assignment("wenlv"), LocalDate.parse(due).plusDays(21)).ok();
		Task decision = this.house.as("gov").task("decide-extension", walk.id());
		assertThat(decision.refusal(decide("refuse"))).containsExactly("reason:required");
		decision.answer(decide("refuse", "reason", "时间充足，请按期办理。"));
		assertThat(walk.clock("REPLY", "wenlv").path("due").asText()).isEqualTo(due);
		assertThat(this.house.as("wenlv-handler").messages(walk.id())).isNotEmpty();
	}

	@Test
	void aReplyDoesNotWaitForAnExtensionThatIsNoLongerNeeded() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed().prepared();
		LocalDate due = LocalDate.parse(walk.clock("REPLY", "wenlv").path("due").asText());
		assertThat(actsOf("wenlv-handler", walk)).contains("ask-extension").doesNotContain("urge");
		assertThat(actsOf("supervisor", walk)).contains("urge").doesNotContain("ask-extension");
		ask(this.house.as("wenlv-handler"), walk.assignment("wenlv"), due.plusDays(21)).ok();
		walk.issued("wenlv", Commands.reply("A", 3)).delivered("wenlv", "gov");
		assertThat(walk.state()).isEqualTo("REPLIED");
		assertThat(walk.waiting()).containsExactly("give-feedback");
	}

	@Test
	void nobodyAsksForMoreTimeBeforeSigning() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		LocalDate due = LocalDate.parse(walk.clock("REPLY", "wenlv").path("due").asText());
		assertThat(ask(this.house.as("wenlv-handler"), walk.assignment("wenlv"), due.plusDays(21)).status())
			.isEqualTo(403);
		assertThat(walk.waiting()).containsExactly("sign-for");
	}

	@Test
	void noExtensionShortlyBeforeTheDate() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		LocalDate due = LocalDate.parse(walk.clock("REPLY", "wenlv").path("due").asText());
		this.house.waitUntil(due.minusDays(5));
		assertThat(ask(this.house.as("wenlv-handler"), walk.assignment("wenlv"), due.plusDays(21)).errors())
			.containsExactly(":extension-too-late");
	}

	/** What a person may do to the first unit's part. */
	private List<String> actsOf(String person, Walk walk) {
		List<String> acts = new ArrayList<>();
		this.house.as(person)
			.file(walk.id())
			.path("assignments")
			.path(0)
			.path("acts")
			.forEach((act) -> acts.add(act.asText()));
		return acts;
	}

	private static Reply ask(Person handler, long assignment, LocalDate until) {
		return handler.actOnAssignment(assignment, "ask-extension",
				Map.of("until", until.toString(), "reason", "涉及多个部门，需进一步调研。"));
	}

	@Test
	void aKeyCaseIsIssuedByTheHeadOfTheUnit() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed().prepared();
		KeyStory.chosen(this.house, walk, "on-site");
		walk.ofUnit("wenlv", "handler", "draft-reply", Commands.reply("A", 3));
		walk.ofUnit("wenlv", "office", "check-reply", decide("approve"));
		assertThat(this.house.as("wenlv-leader").tasks("issue-reply", walk.id())).isEmpty();
		assertThat(walk.ofUnit("wenlv", "head", "issue-reply", decide("approve"))).containsExactly("audit-reply");
	}

	@Test
	void fiveUnitsAtOnceAllSucceed() {
		List<String> others = List.of("weijian", "fagai", "minzheng", "jiaoyu", "tiyu");
		Walk walk = Walk
			.assignedCase(this.house, "wenlv MAIN", "weijian CO", "fagai CO", "minzheng CO", "jiaoyu CO", "tiyu CO")
			.signed();
		List<Task> tasks = others.stream()
			.map((unit) -> this.house.as(unit + "-handler").task("co-opinion", walk.id()))
			.toList();
		assertThat(tasks.parallelStream().map((task) -> task.send(Commands.coOpinion()).status()).toList())
			.containsOnly(200);
		walk.contacted("wenlv");
		walk.issued("wenlv", Commands.reply("A", 3));
		List<Task> signatures = others.stream()
			.map((unit) -> this.house.as(unit + "-leader").task("countersign", walk.id()))
			.toList();
		assertThat(signatures.parallelStream().map((task) -> task.send(decide("agree")).status()).toList())
			.containsOnly(200);
		assertThat(walk.waiting()).containsOnlyOnce("audit-reply");
	}

	@Test
	void aLongReplyPassesBothDoors() {
		Map<String, Object> reply = Commands.reply("A", 3);
		reply.put("body", "答复正文。".repeat(600) + "𬭚㛃😀");
		Walk ours = Walk.assignedCase(this.house, "wenlv MAIN").signed().prepared();
		Walk engines = Walk.assignedCase(this.house, "wenlv MAIN").signed().prepared();
		ours.ofUnit("wenlv", "handler", "draft-reply", reply);
		this.house.as("wenlv-handler").task("draft-reply", engines.id()).answerByEngine(reply);
		assertThat(List.of(ours, engines)).allSatisfy((walk) -> {
			assertThat(walk.waiting()).containsExactly("check-reply");
			assertThat(this.house.as("wenlv-office").file(walk.id()).path("replies").path(0).path("body").asText())
				.isEqualTo(reply.get("body"));
		});
	}

	@Test
	void aBadCommandIsRefusedByBothDoorsAndChangesNothing() {
		Walk walk = Walk.submitted(this.house);
		Task task = this.house.as("clerk").task("first-review", walk.id());
		Map<String, Object> bad = decide("pass", "reviewers", List.of("reviewer1"));
		assertThat(task.refusal(bad)).isNotEmpty().allMatch((error) -> error.startsWith("reviewers:"));
		Reply byEngine = task.engine(bad);
		assertThat(byEngine.status()).isEqualTo(400);
		assertThat(byEngine.body()).contains("reviewers");
		assertThat(task.refusal(Map.of("decision", "pass", "foreign", 1))).containsExactly("foreign:unknown-field");
		assertThat(walk.state()).isEqualTo("SUBMITTED");
	}

	@Test
	void whatIsDoneIsDone() {
		Walk walk = Walk.submitted(this.house);
		Task task = this.house.as("clerk").task("first-review", walk.id());
		task.answer(Commands.pass());
		assertThat(task.send(Commands.pass()).status()).isEqualTo(409);
	}

	@Test
	void theProposerConfirmsAContact() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed().prepared();
		long contact = walk.file().path("contacts").path(0).path("id").asLong();
		walk.proposer()
			.actOnAssignment(walk.assignment("wenlv"), "confirm-contact", Map.of("contact", contact, "confirmed", true))
			.ok();
		assertThat(StreamSupport.stream(walk.file().path("contacts").spliterator(), false)
			.map((row) -> row.path("confirmation").asText())).containsExactly("CONFIRMED");
	}

}
