package org.duban.workflow.models;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class CosignModelTests {

	@RegisterExtension
	static final ModelEngine run = ModelEngine.of("cosign");

	@Test
	void waitsForTheSubmissionAndDropsWhatIsUnanswered() {
		run.start(Map.of());
		invite(1, "member002");
		assertThat(run.waiting()).containsExactly("answer-invitation");
		assertThat(run.candidates("answer-invitation")).containsExactly("clerk", "user member002");
		run.tell("cosign", ModelRun.CASE, "proposal-submitted", Map.of());
		assertThat(run.waiting()).isEmpty();
		assertThat(run.ended()).isTrue();
		assertThat(run.ends()).containsExactly("End_CosignClosed");
	}

	@Test
	void asksAnyNumberOfMembersEachWithTheirOwnInvitation() {
		run.start(Map.of());
		invite(1, "member002");
		invite(2, "member003");
		assertThat(run.seenBy("answer-invitation", "invitationId")).containsExactlyInAnyOrder(1L, 2L);
		assertThat(run.candidatesOfAll("answer-invitation")).containsExactly("clerk", "user member002",
				"user member003");
		run.answer("answer-invitation", "accept");
		assertThat(run.ends()).containsExactly("End_InvitationAnswered");
		assertThat(run.waiting()).containsExactly("answer-invitation");
		assertThat(run.ended()).isFalse();
	}

	@Test
	void expiresTheInvitationWhoseTimeIsOverAndNoOther() {
		run.fakes().notes("expireInvitation", "invitationId");
		run.start(Map.of());
		invite(1, "member002");
		invite(2, "member003");
		run.fire("Timer_InvitationExpired");
		assertThat(run.fakes().calls()).containsExactly("expireInvitation 1");
		assertThat(run.seenBy("answer-invitation", "invitationId")).containsExactly(2L);
		assertThat(run.ends()).containsExactly("End_InvitationExpired");
	}

	@Test
	void cancelsTheOneInvitationThatIsMeant() {
		run.start(Map.of());
		invite(1, "member002");
		invite(2, "member003");
		run.tell("cosign", ModelRun.CASE, "invitation-cancelled-1", Map.of());
		assertThat(run.seenBy("answer-invitation", "invitationId")).containsExactly(2L);
		assertThat(run.ends()).containsExactly("End_InvitationCancelled");
	}

	private static void invite(long invitation, String member) {
		run.tell("cosign", ModelRun.CASE, "member-invited", Map.of("invitationId", invitation, "invitee", member));
	}

}
