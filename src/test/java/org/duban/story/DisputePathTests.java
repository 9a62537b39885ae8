package org.duban.story;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** How a verdict is changed, answered and, if need be, disputed. */
@DatabaseTest
class DisputePathTests {

	private static final byte[] SCAN = "%PDF-1.7 signed".getBytes(StandardCharsets.UTF_8);

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

	private Walk disputed() {
		Walk walk = answered().says("dissatisfied");
		walk.then("clerk", "verify-dissatisfaction", decide("redo", "comment", "情况属实。"));
		walk.contacted("wenlv");
		walk.ofUnit("wenlv", "handler", "draft-reply", Commands.reply("A", 3));
		walk.ofUnit("wenlv", "office", "check-reply", decide("approve"));
		walk.ofUnit("wenlv", "head", "issue-reply", decide("approve"));
		return walk.delivered("wenlv", "gov").says("dissatisfied");
	}

	@Test
	void aDisputeMayEndWithTheProposersReservation() {
		Walk walk = disputed();
		walk.then("clerk", "settle-dispute", decide("close-with-reservation", "comment", "提案者保留意见。"));
		JsonNode dispute = walk.proposer().file(walk.id()).path("disputes").path(0);
		assertThat(dispute.path("settlement").asText()).isEqualTo("close-with-reservation");
		assertThat(dispute.path("settlementText").asText()).isEqualTo("提案者保留意见。");
		assertThat(walk.file().path("key").asBoolean()).isFalse();
	}

	@Test
	void aDisputeMayBecomeAKeyCase() {
		Walk walk = disputed();
		int[] before = share();
		walk.then("clerk", "settle-dispute", decide("key-supervision", "comment", "转重点督办。"));
		assertThat(walk.file().path("key").asBoolean()).isTrue();
		assertThat(share()).as("it counts, and is seen to come from a dispute")
			.containsExactly(before[0] + 1, before[1] + 1);
		String page = this.house.as("chair").page("/key-proposals");
		String shown = page.substring(page.indexOf("id=\"key-" + walk.id()));
		assertThat(shown.substring(0, shown.indexOf("<dl"))).contains("候选", "二次办理后争议转入");
		JsonNode candidate = walk.file().path("supervision");
		assertThat(candidate.path("state").asText()).isEqualTo("CANDIDATE");
		assertThat(candidate.path("origin").asText()).isEqualTo("DISPUTE");
		assertThat(candidate.path("reason").asText()).isEqualTo("转重点督办。");
		assertThat(walk.archived().state()).isEqualTo("ARCHIVED");
		KeyStory.select(this.house, walk, "on-site").ok();
		assertThat(share()).as("chosen, it takes no second place").containsExactly(before[0] + 1, before[1] + 1);
		assertThat(walk.file().path("supervision").path("state").asText()).isEqualTo("SELECTED");
	}

	/** How many are marked, and how many of these came from a dispute. */
	private int[] share() {
		String page = this.house.as("chair").page("/key-proposals");
		Matcher marked = Pattern.compile("已列重点 ([\\d,]+) 件").matcher(page);
		assertThat(marked.find()).isTrue();
		Matcher disputes = Pattern.compile("争议处理转入 ([\\d,]+) 件").matcher(page);
		return new int[] { Integer.parseInt(marked.group(1)),
				disputes.find() ? Integer.parseInt(disputes.group(1)) : 0 };
	}

	@Test
	void aDisputeMayLeaveANoteForTheNextSession() {
		Walk walk = disputed();
		walk.then("clerk", "settle-dispute", decide("refile-next-year", "comment", "条件成熟后再提。"));
		JsonNode note = walk.proposer().get("/api/refiling-notes").path(0);
		assertThat(note.path("proposalId").asLong()).isEqualTo(walk.id());
		assertThat(note.path("note").asText()).isEqualTo("条件成熟后再提。");
		assertThat(walk.proposer().page("/member/refiling")).contains("条件成熟后再提。", "/member/proposals/" + walk.id());
		for (String page : List.of("/member", "/member/proposals/new")) {
			assertThat(walk.proposer().page(page)).as("it is asked for by " + page)
				.contains("hx-get=\"/member/refiling\"");
		}
		assertThat(this.house.as("clerk").get("/api/refiling-notes")).isEmpty();
		assertThat(this.house.as("clerk").page("/member/refiling")).doesNotContain("条件成熟后再提。");
	}

	@Test
	void whoWasTalkedToAndIsStillDissatisfiedGetsTheSecondHandling() {
		Walk walk = answered().says("dissatisfied");
		walk.then("clerk", "verify-dissatisfaction", decide("mediated", "comment", "已面商。"));
		walk.says("dissatisfied");
		assertThat(walk.state()).isEqualTo("DISSATISFIED");
		Task verify = this.house.as("clerk").task("verify-dissatisfaction", walk.id());
		assertThat(verify.refusal(decide("mediated", "comment", "再面商。"))).containsExactly("decision:mediated-already");
		verify.answer(decide("redo", "comment", "重新办理。"));
		assertThat(walk.state()).isEqualTo("REDO");
	}

	@Test
	void anAnswerChangesOnlyThroughTheOfficeAndBothAreKept() {
		Walk walk = Walk.assignedCase(this.house, "wenlv SEPARATE", "fagai SEPARATE").signed().prepared();
		for (String unit : List.of("wenlv", "fagai")) {
			walk.issued(unit, Commands.reply("A", 3)).delivered(unit, "gov");
		}
		walk.proposer().tasks("give-feedback", walk.id()).get(0).answer(Commands.feedback("satisfied"));
		JsonNode form = given(walk, "satisfied");
		long scan = this.house.upload("clerk", walk.id(), "feedback", SCAN);
		Map<String, Object> wish = Map.of("feedback", form.path("id").asLong(), "reason", "误填，本人书面要求更正。", "scan", scan,
				"answer", Commands.feedback("dissatisfied"));
		assertThat(walk.proposer().act(walk.id(), "replace-feedback", wish).status()).isEqualTo(403);
		this.house.as("clerk").act(walk.id(), "replace-feedback", wish).ok();
		JsonNode changed = given(walk, "dissatisfied");
		assertThat(changed.path("former").path(0).path("result").asText()).isEqualTo("satisfied");
		walk.proposer().tasks("give-feedback", walk.id()).get(0).answer(Commands.feedback("satisfied"));
		assertThat(walk.state()).isEqualTo("DISSATISFIED");
	}

	private static JsonNode given(Walk walk, String result) {
		for (JsonNode form : walk.file().path("feedback")) {
			if (form.path("result").asText().equals(result)) {
				return form;
			}
		}
		throw new AssertionError("Nobody said " + result + ": " + walk.file().path("feedback"));
	}

	@Test
	void theUnitAnswersTheCommentOfWhoIsBasicallySatisfied() {
		Walk walk = answered().says("basically-satisfied");
		assertThat(walk.running()).contains("COMMENT_ANSWER RUNNING");
		long form = walk.file().path("feedback").path(0).path("id").asLong();
		Person handler = this.house.as("wenlv-handler");
		handler
			.actOnAssignment(walk.assignment("wenlv"), "answer-comment",
					Map.of("feedback", form, "text", "将按季度向您通报进展情况。"))
			.ok();
		assertThat(walk.proposer().file(walk.id()).path("feedback").path(0).path("commentAnswer").asText())
			.isEqualTo("将按季度向您通报进展情况。");
		assertThat(walk.running()).doesNotContain("COMMENT_ANSWER RUNNING");
		assertThat(walk.proposer().messages(walk.id())).anyMatch((text) -> text.startsWith("comment-answered"));
	}

	@Test
	void whereTheWordsAreFourAReservationIsNoDissatisfaction() {
		Walk walk = answered();
		Task form = walk.proposer().task("give-feedback", walk.id());
		assertThat(form.offers("verdicts")).doesNotContain("reserved");
		assertThat(form.refusal(Commands.feedback("reserved"))).containsExactly("result:unknown-code");
		wording("同意/理解/保留/不同意");
		try {
			assertThat(walk.proposer().task("give-feedback", walk.id()).offers("verdicts")).contains("reserved");
			Map<String, Object> attitude = Commands.feedback("reserved");
			attitude.put("attitude", "reserved");
			assertThat(form.refusal(attitude)).as("of an attitude nobody has reservations")
				.allMatch((error) -> error.startsWith("attitude:"))
				.isNotEmpty();
			walk.says("reserved");
			assertThat(walk.file().path("feedback").path(0).path("resultName").asText()).isEqualTo("保留");
		}
		finally {
			wording("满意/基本满意/不满意");
		}
		assertThat(walk.state()).isEqualTo("CLOSED");
		assertThat(walk.file().path("outcome").path("result").asText()).isEqualTo("reserved");
		assertThat(walk.running()).as("its comment is answered").contains("COMMENT_ANSWER RUNNING");
	}

	private void wording(String labels) {
		set("feedback.labels", labels);
	}

	private void set(String parameter, String setting) {
		this.house.as("sysadmin")
			.post("/api/admin/parameters/" + parameter,
					Map.of("setting", setting, "validFrom", this.house.today().toString(), "basis", "办公室通知"))
			.ok();
	}

	@Test
	void ofSeparateUnitsTheCaseTakesTheWorstOrTheFirstAsTheParameterSays() {
		Walk walk = Walk.assignedCase(this.house, "wenlv SEPARATE", "fagai SEPARATE").signed().prepared();
		walk.issued("wenlv", Commands.reply("A", 3)).delivered("wenlv", "gov");
		walk.issued("fagai", Commands.reply("C", 3)).delivered("fagai", "gov");
		assertThat(walk.file().path("outcome").path("replyClass").asText()).isEqualTo("C");
		set("reply.case_class_rule", "first");
		try {
			assertThat(walk.file().path("outcome").path("replyClass").asText()).isEqualTo("A");
		}
		finally {
			set("reply.case_class_rule", "worst");
		}
	}

}
