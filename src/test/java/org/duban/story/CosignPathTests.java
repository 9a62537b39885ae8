package org.duban.story;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** Proposals that several members sign. */
@DatabaseTest
class CosignPathTests {

	@LocalServerPort
	int port;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	private Walk inviting(String... members) {
		Walk walk = Walk.draft(this.house);
		walk.proposer().act(walk.id(), "invite", Map.of("members", List.of(members))).ok();
		assertThat(walk.state()).isEqualTo("COSIGN");
		return walk;
	}

	private static List<String> signers(Walk walk) {
		return StreamSupport.stream(walk.proposer().file(walk.id()).path("signers").spliterator(), false)
			.map((signer) -> signer.path("username").asText() + " " + signer.path("state").asText())
			.toList();
	}

	private void answer(Walk walk, String member, Object answer) {
		this.house.as(member).task("answer-invitation", walk.id()).answer(answer);
	}

	@Test
	void oneAcceptsAndOneRefuses() {
		Walk walk = inviting("member501", "member502");
		assertThat(this.house.as("member501").messages(walk.id())).isNotEmpty();
		answer(walk, "member501", decide("accept"));
		assertThat(this.house.as("member502").task("answer-invitation", walk.id()).refusal(decide("refuse")))
			.containsExactly("opinion:required");
		answer(walk, "member502", decide("refuse", "opinion", "已就同一事项另行提案。"));
		assertThat(signers(walk)).containsExactly("member501 ACCEPTED", "member502 REFUSED");
		assertThat(walk.submit().state()).isEqualTo("SUBMITTED");
		assertThat(walk.filed().state()).isEqualTo("FILED");
	}

	@Test
	void anUnansweredInvitationLapses() {
		Walk walk = inviting("member503");
		this.house.letPass(10);
		assertThat(this.house.as("member503").tasks("answer-invitation", walk.id())).isEmpty();
		assertThat(signers(walk)).containsExactly("member503 EXPIRED");
		assertThat(walk.submit().state()).isEqualTo("SUBMITTED");
	}

	@Test
	void handingInDoesNotWaitForAnswers() {
		Walk walk = inviting("member504", "member505");
		answer(walk, "member504", decide("accept"));
		walk.submit();
		assertThat(walk.state()).isEqualTo("SUBMITTED");
		assertThat(this.house.as("member505").tasks("answer-invitation", walk.id())).isEmpty();
		assertThat(signers(walk)).containsExactly("member504 ACCEPTED", "member505 EXPIRED");
		assertThat(walk.waiting()).containsExactly("first-review");
		assertThat(this.house.as("clerk").task("first-review", walk.id()).card().path("caseNo").asText())
			.isEqualTo(walk.file().path("serialNo").asText())
			.isNotEmpty();
	}

	@Test
	void anInvitationIsTakenBack() {
		Walk walk = inviting("member508", "member509");
		long invitation = walk.proposer().file(walk.id()).path("signers").path(0).path("invitation").asLong();
		walk.proposer().act(walk.id(), "cancel-invitation", Map.of("invitation", invitation)).ok();
		assertThat(this.house.as("member508").tasks("answer-invitation", walk.id())).isEmpty();
		assertThat(this.house.as("member509").tasks("answer-invitation", walk.id())).hasSize(1);
		assertThat(walk.proposer().act(walk.id(), "cancel-invitation", Map.of("invitation", invitation)).errors())
			.containsExactly("invitation:already-answered");
	}

	@Test
	void aClerkWritesAndAnswersForThoseOnPaper() {
		Map<String, Object> draft = Commands.draft("关于规范户外广告设置的建议");
		draft.put("onBehalfOf", "member510");
		Person clerk = this.house.as("clerk");
		long id = clerk.post("/api/proposals", draft).json().path("id").asLong();
		clerk.act(id, "invite", Map.of("members", List.of("member511"))).ok();
		clerk.task("answer-invitation", id).answer(decide("accept"));
		assertThat(clerk.ask("POST", "/api/proposals/" + id + "/submit", null).errors())
			.containsExactly("paper:paper-required");
		this.house.upload("clerk", id, "paper", "%PDF-1.4\n% paper\n".getBytes(StandardCharsets.US_ASCII));
		clerk.ask("POST", "/api/proposals/" + id + "/submit", null).ok();
		assertThat(clerk.file(id).path("proposer").asText()).isEqualTo("member510");
		assertThat(clerk.file(id).path("enteredBy").asText()).isEqualTo("clerk");
		clerk.task("first-review", id).answer(decide("return", "comment", "请补充建议。"));
		clerk.task("revise", id)
			.answer(Map.of("title", "关于规范户外广告的建议", "situation", Commands.SITUATION, "suggestions",
					Commands.SUGGESTIONS));
		assertThat(this.house.as("member510").file(id).path("state").asText()).isEqualTo("SUBMITTED");
	}

	@Test
	void aDraftWithInvitationsIsWithdrawn() {
		Walk walk = inviting("member506");
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "改期再提。")).ok();
		assertThat(walk.state()).isEqualTo("WITHDRAWN");
		assertThat(this.house.as("member506").tasks("answer-invitation", walk.id())).isEmpty();
	}

	@Test
	void aSignerIsNotAskedTwice() {
		Walk walk = inviting("member507");
		assertThat(walk.proposer().act(walk.id(), "invite", Map.of("members", List.of("member507", "nobody"))).errors())
			.containsExactly("members[0]:already-invited", "members[1]:not-a-current-member");
	}

}
