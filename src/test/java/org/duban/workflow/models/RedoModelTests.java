package org.duban.workflow.models;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class RedoModelTests {

	@RegisterExtension
	static final ModelEngine run = ModelEngine.of("redo");

	@Test
	void asksTheProposerAgainAfterAMeeting() {
		begin(false);
		assertThat(run.waiting()).containsExactly("verify-dissatisfaction");
		assertThat(run.candidates("verify-dissatisfaction")).containsExactly("clerk");
		run.answer("verify-dissatisfaction", "mediated");
		assertThat(run.waiting()).containsExactly("give-feedback");
		assertThat(run.seenBy("give-feedback", "assignmentId")).containsExactly(11L);
		assertThat(run.seenBy("give-feedback", "proposalId")).containsExactly(7L);
		run.complete("give-feedback");
		assertThat(run.ends()).containsExactly("End_Accepted");
	}

	@Test
	void letsTheUnitHandleItOnceMore() {
		run.fakes().notes("handleAgain", "assignmentId");
		begin(false);
		run.answer("verify-dissatisfaction", "redo");
		assertThat(run.fakes().calls()).containsExactly("handleAgain 11");
		assertThat(run.waiting()).containsExactly("draft-reply", "record-contact");
		assertThat(run.businessKeys("unit-handling")).containsExactly("11");
		handle();
		assertThat(run.waiting()).containsExactly("give-feedback");
	}

	@Test
	void becomesADisputeWhereTheProposerIsStillDissatisfied() {
		begin(true);
		run.answer("verify-dissatisfaction", "mediated");
		run.complete("give-feedback");
		assertThat(run.waiting()).containsExactly("settle-dispute");
		assertThat(run.candidates("settle-dispute")).containsExactly("clerk");
		run.answer("settle-dispute", "close-with-reservation");
		assertThat(run.ends()).containsExactly("End_DisputeSettled");
	}

	@Test
	void isVerifiedAgainWhereTheUnitMayHandleItOnceMore() {
		begin(true);
		run.fakes().sets("concludeRedo", Map.of("dissatisfied", true, "redoLeft", true));
		run.answer("verify-dissatisfaction", "mediated");
		run.complete("give-feedback");
		assertThat(run.waiting()).containsExactly("verify-dissatisfaction");
	}

	private static void begin(boolean stillDissatisfied) {
		run.fakes().rows("feedbackOfCase", 31L);
		run.fakes().sets("loadFeedback", Map.of("signer", "member001"));
		run.fakes().sets("concludeRedo", Map.of("dissatisfied", stillDissatisfied, "redoLeft", false));
		run.fakes()
			.sets("loadAssignment", Map.of("unitCode", "jiaoyu", "role", "MAIN", "officeGroup", "gov-office",
					"issuerGroup", "unit-jiaoyu-head"));
		run.start("11", Map.of("assignmentId", 11L));
	}

	private static void handle() {
		run.complete("draft-reply", Map.of("checks", 1, "checkerGroup", "unit-jiaoyu-office"));
		run.answer("check-reply", "approve", Map.of("checks", 0));
		run.answer("issue-reply", "approve", Map.of("countersigners", 0));
		run.answer("audit-reply", "pass");
		run.complete("deliver-reply");
	}

}
