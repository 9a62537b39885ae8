package org.duban.story;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** What follows a reply. */
@DatabaseTest
class FeedbackPathTests {

	private static final byte[] SCAN = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
		.getBytes(StandardCharsets.US_ASCII);

	@LocalServerPort
	int port;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	private Walk answered() {
		return Walk.answered(this.house, "wenlv", Commands.reply("A", 3));
	}

	private Walk dissatisfied() {
		Walk walk = answered().says("dissatisfied");
		assertThat(walk.state()).isEqualTo("DISSATISFIED");
		return walk;
	}

	private Walk handledAgain() {
		Walk walk = dissatisfied();
		walk.then("clerk", "verify-dissatisfaction", decide("redo", "comment", "第二条措施未落实，重新办理。"));
		assertThat(walk.state()).isEqualTo("REDO");
		walk.contacted("wenlv");
		walk.ofUnit("wenlv", "handler", "draft-reply", Commands.reply("A", 3));
		walk.ofUnit("wenlv", "office", "check-reply", decide("approve"));
		walk.ofUnit("wenlv", "head", "issue-reply", decide("approve"));
		return walk.delivered("wenlv", "gov");
	}

	@Test
	void dissatisfactionNeedsAComment() {
		Walk walk = answered();
		Map<String, Object> silent = Commands.feedback("dissatisfied");
		silent.remove("comment");
		assertThat(walk.proposer().task("give-feedback", walk.id()).refusal(silent))
			.containsExactly("comment:required");
	}

	@Test
	void aSecondHandlingSatisfies() {
		Walk walk = handledAgain();
		walk.says("basically-satisfied");
		assertThat(walk.archived().state()).isEqualTo("ARCHIVED");
	}

	@Test
	void talkingItOverMayBeEnough() {
		Walk walk = dissatisfied();
		walk.then("clerk", "verify-dissatisfaction", decide("mediated", "comment", "已面商，提案者理解。"));
		walk.says("basically-satisfied");
		assertThat(walk.archived().state()).isEqualTo("ARCHIVED");
	}

	@Test
	void whoWasNeverContactedIsNotTalkedOver() {
		Walk walk = answered();
		Map<String, Object> feedback = Commands.feedback("dissatisfied");
		feedback.put("contactSituation", "none");
		walk.proposer().task("give-feedback", walk.id()).answer(feedback);
		assertThat(this.house.as("clerk")
			.task("verify-dissatisfaction", walk.id())
			.refusal(decide("mediated", "comment", "已面商。"))).containsExactly("decision:redo-mandatory");
	}

	@Test
	void aSecondDissatisfactionIsADispute() {
		Walk walk = handledAgain();
		walk.says("dissatisfied");
		assertThat(walk.state()).isEqualTo("DISPUTE");
		walk.then("clerk", "settle-dispute", decide("close-with-reservation", "comment", "保留意见办结。"));
		assertThat(walk.archived().state()).isEqualTo("ARCHIVED");
		assertThat(walk.running()).isEmpty();
	}

	@Test
	void onlyTheUnitThatDisappointedHandlesAgain() {
		Walk walk = Walk.assignedCase(this.house, "wenlv SEPARATE", "fagai SEPARATE").signed().prepared();
		for (String unit : List.of("wenlv", "fagai")) {
			walk.issued(unit, Commands.reply("A", 3)).delivered(unit, "gov");
		}
		for (Task task : walk.proposer().tasks("give-feedback", walk.id())) {
			boolean wenlv = task.assignmentId() == walk.assignment("wenlv");
			task.answer(Commands.feedback(wenlv ? "dissatisfied" : "satisfied"));
		}
		Task verify = this.house.as("clerk").task("verify-dissatisfaction", walk.id());
		assertThat(verify.assignmentId()).isEqualTo(walk.assignment("wenlv"));
		verify.answer(decide("redo", "comment", "重新办理。"));
		assertThat(this.house.as("fagai-handler").tasks("draft-reply", walk.id())).isEmpty();
		walk.contacted("wenlv");
		walk.ofUnit("wenlv", "handler", "draft-reply", Commands.reply("A", 3));
		walk.ofUnit("wenlv", "office", "check-reply", decide("approve"));
		walk.ofUnit("wenlv", "head", "issue-reply", decide("approve"));
		walk.delivered("wenlv", "gov").says("satisfied");
		assertThat(walk.archived().state()).isEqualTo("ARCHIVED");
		assertThat(walk.running()).isEmpty();
	}

	@Test
	void aBadMannerIsToldAndMarkedAndDemandsNothingMore() {
		Walk walk = answered();
		Map<String, Object> feedback = Commands.feedback("satisfied");
		feedback.put("attitude", "dissatisfied");
		walk.proposer().task("give-feedback", walk.id()).answer(feedback);
		assertThat(walk.state()).isEqualTo("CLOSED");
		assertThat(this.house.as("gov").messages(walk.id()))
			.anyMatch((text) -> text.startsWith("attitude-dissatisfied"));
		assertThat(walk.file().path("feedback").path(0).path("attitude").asText()).isEqualTo("dissatisfied");
	}

	@Test
	void aPartyAnswersForItself() {
		Walk walk = Walk.draft(this.house, "minjian", Commands.draft("关于支持民营企业技术改造的建议"));
		this.house.upload("minjian", walk.id(), "seal", SCAN);
		walk.submit().filed();
		assertThat(walk.file().path("proposedBy").asText()).isEqualTo("民建市委会");
		assertThat(walk.file().path("collective").asBoolean()).isTrue();
		walk.assigned("gongxin MAIN").signed().prepared().issued("gongxin", Commands.reply("A", 3));
		walk.delivered("gongxin", "gov");
		Map<String, Object> feedback = Commands.feedback("satisfied");
		feedback.put("leaderReplied", true);
		walk.proposer().task("give-feedback", walk.id()).answer(feedback);
		assertThat(walk.archived().state()).isEqualTo("ARCHIVED");
	}

	@Test
	void silenceIsRecordedAsSilence() {
		Walk walk = answered();
		int before = walk.proposer().messages(walk.id()).size();
		this.house.letPass(45);
		assertThat(walk.file().path("feedback").path(0).path("state").asText()).isEqualTo("SILENT");
		assertThat(walk.file().path("feedback").path(0).path("result").isNull()).isTrue();
		assertThat(walk.proposer().messages(walk.id()).size() - before).as("reminders").isGreaterThanOrEqualTo(2);
		assertThat(walk.archived().state()).isEqualTo("ARCHIVED");
	}

	@Test
	void aClerkEntersWhatWasWrittenOnPaper() {
		Walk walk = answered();
		Task task = this.house.as("clerk").task("give-feedback", walk.id());
		Map<String, Object> onPaper = Commands.feedback("satisfied");
		assertThat(task.refusal(onPaper)).containsExactly("scan:scan-required");
		onPaper.put("scan", this.house.upload("clerk", walk.id(), "feedback", SCAN));
		task.answer(onPaper);
		assertThat(walk.file().path("feedback").path(0).path("enteredBy").asText()).isEqualTo("clerk");
		assertThat(walk.state()).isEqualTo("CLOSED");
	}

	@Test
	void aPromiseIsKeptAfterItWasMovedOnce() {
		LocalDate today = this.house.today();
		Walk walk = Walk.answered(this.house, "wenlv", Commands.promising(today.plusDays(60))).says("satisfied");
		assertThat(walk.state()).isEqualTo("TRACKING");
		Person handler = this.house.as("wenlv-handler");
		Map<String, Object> late = Map.of("text", "方案已起草，正在征求意见。", "fulfilled", false);
		handler.task("report-progress", walk.id()).answer(late);
		Task check = this.house.as("clerk").task("verify-progress", walk.id());
		assertThat(check.refusal(decide("moved", "comment", "同意延期。"))).containsExactly("newDate:required");
		check.answer(decide("moved", "comment", "同意延期。", "newDate", today.plusDays(90).toString()));
		assertThat(walk.file().path("commitments").path(0).path("plannedOn").asText())
			.isEqualTo(today.plusDays(90).toString());
		handler.task("report-progress", walk.id()).answer(Map.of("text", "方案已印发并向社会公布。", "fulfilled", true));
		walk.then("clerk", "verify-progress", decide("kept"));
		assertThat(walk.state()).isEqualTo("CLOSED");
		assertThat(walk.archived().state()).isEqualTo("ARCHIVED");
	}

	@Test
	void aBrokenPromiseIsOnRecord() {
		Walk walk = Walk.answered(this.house, "wenlv", Commands.promising(this.house.today().plusDays(60)))
			.says("satisfied");
		this.house.as("wenlv-handler")
			.task("report-progress", walk.id())
			.answer(Map.of("text", "因资金原因暂未落实。", "fulfilled", false));
		Task check = this.house.as("clerk").task("verify-progress", walk.id());
		assertThat(check.refusal(decide("failed"))).containsExactly("comment:required");
		check.answer(decide("failed", "comment", "承诺未兑现。"));
		assertThat(walk.file().path("commitments").path(0).path("state").asText()).isEqualTo("FAILED");
		assertThat(walk.archived().state()).isEqualTo("ARCHIVED");
	}

	@Test
	void theArchiveSendsBackWhatIsNotComplete() {
		Walk walk = answered().says("satisfied");
		Task check = this.house.as("clerk").task("archive-check", walk.id());
		assertThat(check.refusal(decide("return"))).containsExactly("comment:required");
		check.answer(decide("return", "comment", "缺答复函原件。"));
		assertThat(walk.archived().state()).isEqualTo("ARCHIVED");
		assertThat(walk.proposer().letters(walk.id())).extracting((letter) -> letter.path("kind").asText())
			.isEqualTo(List.of("FILED", "REPLY"));
	}

}
