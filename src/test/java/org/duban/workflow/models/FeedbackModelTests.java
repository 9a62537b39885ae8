package org.duban.workflow.models;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class FeedbackModelTests {

	@RegisterExtension
	static final ModelEngine run = ModelEngine.of("feedback");

	@Test
	void asksEverySignerWithTheirOwnForm() {
		begin(31L, 32L);
		assertThat(run.waiting()).containsExactly("give-feedback", "give-feedback");
		assertThat(run.candidatesOfAll("give-feedback")).containsExactly("clerk", "user member31", "user member32");
		assertThat(run.seenBy("give-feedback", "feedbackId")).containsExactlyInAnyOrder(31L, 32L);
		run.complete("give-feedback");
		assertThat(run.ended()).isFalse();
		run.complete("give-feedback");
		assertThat(run.ends()).contains("End_FeedbackGiven", "End_FeedbackClosed");
		assertThat(run.ended()).isTrue();
	}

	@Test
	void remindsAsOftenAsItIsToldAndThenRecordsSilence() {
		run.fakes().notes("recordSilence", "feedbackId");
		run.fakes().when("remindSigner", (execution) -> execution.setVariable("more", true));
		begin(31L);
		assertThat(run.timers()).containsExactly("Timer_FeedbackOver", "Timer_FirstReminder");
		run.fire("Timer_FirstReminder");
		assertThat(run.timers()).containsExactly("Timer_FeedbackOver", "Timer_NextReminder");
		run.fakes().when("remindSigner", (execution) -> execution.setVariable("more", false));
		run.fire("Timer_NextReminder");
		assertThat(run.waiting()).containsExactly("give-feedback");
		assertThat(run.ends()).contains("End_SignerReminded");
		run.fire("Timer_FeedbackOver");
		assertThat(run.fakes().calls()).containsExactly("recordSilence 31");
		assertThat(run.ends()).contains("End_FeedbackSilent");
		assertThat(run.ended()).isTrue();
	}

	@Test
	void asksNoMoreWhoHasAnsweredBetweenTwoReminders() {
		run.fakes().when("remindSigner", (execution) -> execution.setVariable("more", true));
		begin(31L);
		run.fire("Timer_FirstReminder");
		run.complete("give-feedback");
		assertThat(run.ended()).isTrue();
	}

	@Test
	void endsAtOnceWhereNobodyIsToBeAsked() {
		begin();
		assertThat(run.ended()).isTrue();
	}

	private static void begin(Object... forms) {
		run.fakes().rows("feedbackOfCase", forms);
		run.fakes()
			.when("loadFeedback", (execution) -> execution.setVariableLocal("signer",
					"member" + execution.getVariable("feedbackId")));
		run.start(Map.of());
	}

}
