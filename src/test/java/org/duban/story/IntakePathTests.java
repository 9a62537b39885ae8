package org.duban.story;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens to a proposal between its proposers and the office, before units come in.
 */
@DatabaseTest
class IntakePathTests {

	private static final byte[] SCAN = "%PDF-1.4\n% paper\n".getBytes(StandardCharsets.US_ASCII);

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	@Test
	void whatIsPulledBackBeforeReviewIsWrittenOnAndKeepsItsNumber() {
		Walk walk = Walk.submitted(this.house);
		String serial = walk.file().path("serialNo").asText();
		assertThat(walk.file().path("acts").toString()).contains("pull-back");
		walk.proposer().act(walk.id(), "pull-back", Map.of()).ok();
		assertThat(walk.state()).isEqualTo("DRAFT");
		assertThat(walk.proposer().file(walk.id()).path("waitingFor")).isEmpty();
		walk.proposer().ask("PUT", "/api/proposals/" + walk.id(), Commands.draft("关于撤回修改后重新提交的建议" + walk.id())).ok();
		walk.submit();
		assertThat(walk.waiting()).containsExactly("first-review");
		assertThat(walk.running()).containsExactly("FIRST_REVIEW RUNNING");
		assertThat(walk.file().path("serialNo").asText()).isEqualTo(serial);
		assertThat(walk.filed().state()).isEqualTo("FILED");
	}

	@Test
	void onceSomebodyTookUpTheReviewNothingIsPulledBack() {
		Walk walk = Walk.submitted(this.house);
		String task = this.house.as("clerk").task("first-review", walk.id()).card().path("id").asText();
		this.house.as("clerk").post("/api/tasks/" + task + "/claim", Map.of()).ok();
		assertThat(walk.proposer().act(walk.id(), "pull-back", Map.of()).status()).isEqualTo(403);
		assertThat(walk.state()).isEqualTo("SUBMITTED");
	}

	@Test
	void aCorrectionKeepsBothTextsAndTheNumberOfSuggestions() {
		Walk walk = Walk.submitted(this.house);
		Person clerk = this.house.as("clerk");
		assertThat(clerk.act(walk.id(), "correct-text", Map.of("title", "关于更正的建议", "reason", "错字")).status())
			.isEqualTo(403);
		walk.filed();
		String old = walk.file().path("title").asText();
		assertThat(clerk.act(walk.id(), "correct-text", Map.of("suggestions", "1.只留一条", "reason", "错字")).errors())
			.containsExactly("suggestions:items-fixed");
		assertThat(clerk.act(walk.id(), "correct-text", Map.of("title", old, "reason", "错字")).errors())
			.containsExactly(":nothing-corrected");
		clerk
			.act(walk.id(), "correct-text", Map.of("title", "关于更正后的题目的建议", "category2", "education", "reason", "题目有错字"))
			.ok();
		JsonNode file = walk.proposer().file(walk.id());
		assertThat(file.path("title").asText()).isEqualTo("关于更正后的题目的建议");
		assertThat(file.path("category2").asText()).isEqualTo("education");
		assertThat(file.path("revisions").path(0).path("title").asText()).isEqualTo(old);
		assertThat(file.path("revisions").path(0).path("by").asText()).isNotEmpty();
		assertThat(walk.proposer().messages(walk.id())).anyMatch((message) -> message.startsWith("text-corrected"));
		assertThat(walk.proposer().act(walk.id(), "correct-text", Map.of("title", old, "reason", "改回")).status())
			.isEqualTo(403);
	}

	@Test
	void supportIsGivenAndTakenBackUntilAssignment() {
		Walk walk = Walk.submitted(this.house);
		Person supporter = this.house.as("member520");
		assertThat(supporter.act(walk.id(), "support", Map.of()).status()).isEqualTo(403);
		walk.filed();
		supporter.act(walk.id(), "support", Map.of()).ok();
		assertThat(walk.file().path("supporters").path(0).path("username").asText()).isEqualTo("member520");
		supporter.act(walk.id(), "cancel-support", Map.of()).ok();
		assertThat(walk.file().path("supporters")).isEmpty();
		supporter.act(walk.id(), "support", Map.of()).ok();
		walk.assigned("wenlv MAIN");
		assertThat(supporter.act(walk.id(), "cancel-support", Map.of()).status()).isEqualTo(403);
		assertThat(this.house.as("member521").act(walk.id(), "support", Map.of()).status()).isEqualTo(403);
	}

	@Test
	void aSignatureIsConfirmedAgainWhenAReturnedTextIsRevised() {
		Walk walk = Walk.draft(this.house);
		walk.proposer().act(walk.id(), "invite", Map.of("members", List.of("member522"))).ok();
		Person signer = this.house.as("member522");
		signer.task("answer-invitation", walk.id()).answer(Commands.decide("accept"));
		walk.submit().then("clerk", "first-review", Commands.decide("return", "comment", "请充实建议。"));
		walk.proposer()
			.task("revise", walk.id())
			.answer(Map.of("title", "关于重新确认联名的建议" + walk.id(), "situation", Commands.SITUATION, "suggestions",
					"1.建议甲。\n2.建议乙。"));
		assertThat(walk.file().path("signers").path(0).path("state").asText()).isEqualTo("RECONFIRM");
		assertThat(signer.messages(walk.id())).anyMatch((message) -> message.startsWith("reconfirm"));
		signer.act(walk.id(), "confirm-signature", Map.of()).ok();
		assertThat(walk.filed().file().path("type").asText()).isEqualTo("co-signed");
		assertThat(signer.act(walk.id(), "leave-cosigning", Map.of("reason", "不同意")).status()).isEqualTo(403);
	}

	@Test
	void aSignatureOnPaperAnswersTheInvitation() {
		Walk walk = Walk.draft(this.house);
		walk.proposer().act(walk.id(), "invite", Map.of("members", List.of("member523"))).ok();
		Person clerk = this.house.as("clerk");
		long scan = this.house.upload("clerk", walk.id(), "paper", SCAN);
		clerk.act(walk.id(), "enter-signatures", Map.of("members", List.of("member523", "member524"), "scan", scan))
			.ok();
		assertThat(this.house.as("member523").tasks("answer-invitation", walk.id())).isEmpty();
		walk.submit();
		assertThat(walk.file().path("signers")).extracting((signer) -> signer.path("state").asText())
			.containsExactly("ACCEPTED", "ACCEPTED");
	}

	@Test
	void organisationsProposeJointlyAndEachSeesTheCase() {
		Map<String, Object> draft = Commands.draft("关于支持民营企业参与城市更新的建议");
		draft.put("jointOrganisations", List.of("minjian"));
		Walk walk = Walk.draft(this.house, "gongshanglian", draft);
		assertThat(this.house.as("minjian").ask("GET", "/api/proposals/" + walk.id(), null).status()).isEqualTo(404);
		assertThat(walk.proposer().ask("POST", "/api/proposals/" + walk.id() + "/submit", null).errors())
			.containsExactly("seal:seal-required");
		this.house.upload("gongshanglian", walk.id(), "seal", SCAN);
		walk.submit();
		JsonNode file = this.house.as("minjian").file(walk.id());
		assertThat(file.path("proposedBy").asText()).isEqualTo("市工商联、民建市委会");
		assertThat(file.path("type").asText()).isEqualTo("organisation");
		assertThat(this.house.as("jiusan").ask("GET", "/api/proposals/" + walk.id(), null).status()).isEqualTo(404);
	}

	@Test
	void everyOperatorOfAnOrganisationWritesItsDraftAndTheTrailNamesWho() {
		Walk walk = Walk.draft(this.house, "minjian", Commands.draft("关于支持专精特新企业发展的建议"));
		String path = "/api/proposals/" + walk.id();
		Map<String, Object> better = Commands.draft("关于支持专精特新企业梯次培育的建议");
		assertThat(this.house.as("jiusan").ask("PUT", path, better).status()).isEqualTo(403);
		this.jdbc.update("insert into collective_operator (body_code, username) values ('minjian', 'jiusan')");
		try {
			Person colleague = this.house.as("jiusan");
			colleague.ask("PUT", path, better).ok();
			assertThat(walk.proposer().file(walk.id()).path("title").asText()).contains("梯次培育");
			this.house.upload("jiusan", walk.id(), "seal", SCAN);
			assertThat(colleague.page("/member")).contains("梯次培育");
			assertThat(colleague.page("/member/proposals/" + walk.id() + "/edit")).contains("梯次培育");
			colleague.ask("POST", path + "/submit", null).ok();
			assertThat(walk.state()).isEqualTo("SUBMITTED");
			assertThat(this.jdbc.queryForList(
					"select concat(actor, ' ', act) from audit_entry where proposal_id = ? order by id", String.class,
					walk.id()))
				.containsExactly("minjian create-draft", "jiusan edit-draft", "jiusan submit");
			assertThat(walk.file().path("proposedBy").asText()).isEqualTo("民建市委会");
			colleague.act(walk.id(), "pull-back", Map.of()).ok();
			colleague.act(walk.id(), "withdraw", Map.of("reason", "另行提出")).ok();
			assertThat(walk.state()).isEqualTo("WITHDRAWN");
		}
		finally {
			this.jdbc.update("delete from collective_operator where body_code = 'minjian' and username = 'jiusan'");
		}
	}

	@Test
	void aSectorProposesThroughItsConvenerAtThePlenaryOnly() {
		Map<String, Object> draft = Commands.draft("关于发挥界别作用的建议");
		draft.put("proposalType", "sector");
		Walk walk = Walk.draft(this.house, "member560", draft);
		assertThat(walk.proposer().ask("POST", "/api/proposals/" + walk.id() + "/submit", null).errors())
			.containsExactlyInAnyOrder("convener:convener-unsigned", "proposalType:only-at-plenary");
		walk.proposer().act(walk.id(), "invite", Map.of("members", List.of("member559"))).ok();
		this.house.as("member559").task("answer-invitation", walk.id()).answer(Commands.decide("accept"));
		assertThat(walk.proposer().ask("POST", "/api/proposals/" + walk.id() + "/submit", null).errors())
			.containsExactly("proposalType:only-at-plenary");
	}

	@Test
	void aDraftIsItsAuthorsAlone() {
		Walk walk = Walk.draft(this.house);
		Person clerk = this.house.as("clerk");
		assertThat(clerk.ask("PUT", "/api/proposals/" + walk.id(), Commands.draft("关于别人草稿的建议")).status())
			.isEqualTo(403);
		assertThat(clerk.ask("POST", "/api/proposals/" + walk.id() + "/submit", null).status()).isEqualTo(403);
	}

	@Test
	void whenAMembershipEndsTheNextSignerAnswersAndBothAreTold() {
		Walk walk = Walk.draft(this.house, "member541", Commands.draft("关于委员变动后继续办理的建议"));
		walk.proposer().act(walk.id(), "invite", Map.of("members", List.of("member542", "member543"))).ok();
		for (String signer : List.of("member542", "member543")) {
			this.house.as(signer).task("answer-invitation", walk.id()).answer(Commands.decide("accept"));
		}
		walk.submit().filed().assigned("wenlv MAIN").signed().prepared();
		walk.issued("wenlv", Commands.reply("A", 3)).delivered("wenlv", "gov");
		assertThat(this.house.as("member541").tasks("give-feedback", walk.id())).hasSize(1);
		Map<String, Object> today = Map.of("on", this.house.today().toString());
		assertThat(this.house.as("member542").post("/api/members/member541/end", today).status()).isEqualTo(403);
		assertThat(this.house.as("clerk")
			.post("/api/members/member541/end", Map.of("on", this.house.today().plusDays(1).toString()))
			.errors()).containsExactly("on:in-future");
		this.house.as("clerk").post("/api/members/member541/end", today).ok();
		assertThat(this.house.as("member541").tasks("give-feedback", walk.id())).isEmpty();
		assertThat(this.house.as("member543").tasks("give-feedback", walk.id())).isEmpty();
		for (String told : List.of("member541", "member542")) {
			assertThat(this.house.as(told).messages(walk.id())).anyMatch((one) -> one.startsWith("speaker-changed"));
		}
		this.house.as("member542").task("give-feedback", walk.id()).answer(Commands.feedback("satisfied"));
		assertThat(walk.file().path("feedback").path(0).path("signer").asText()).isEqualTo("member542");
		assertThat(walk.waiting()).containsExactly("archive-check");
	}

	@Test
	void whenNoSignerIsLeftTheOfficeIsTold() {
		Walk walk = Walk.draft(this.house, "member544", Commands.draft("关于无人接续时由工作人员代录的建议")).submit();
		this.house.as("clerk").post("/api/members/member544/end", Map.of("on", this.house.today().toString())).ok();
		assertThat(this.house.as("clerk").messages(walk.id())).anyMatch((one) -> one.startsWith("no-speaker"));
		assertThat(this.house.as("member544").post("/api/proposals", Commands.draft("关于已不是委员的建议")).errors())
			.containsExactly(":not-a-current-member");
		walk.then("clerk", "first-review", Commands.decide("return", "comment", "请补充。"));
		walk.then("clerk", "revise", Map.of("title", "关于无人接续时由工作人员代录的建议", "situation", Commands.SITUATION,
				"suggestions", Commands.SUGGESTIONS));
		walk.filed().assigned("wenlv MAIN").signed().contacted("wenlv");
		long contact = walk.file().path("contacts").path(0).path("id").asLong();
		long assignment = walk.assignment("wenlv");
		this.house.as("clerk")
			.actOnAssignment(assignment, "confirm-contact", Map.of("contact", contact, "confirmed", true))
			.ok();
	}

}
