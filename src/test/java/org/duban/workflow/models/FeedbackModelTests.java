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
	void remindsTwiceAndThenRecordsSilence() {
		run.fakes().notes("remindSigner", "feedbackId");
		run.fakes().notes("recordSilence", "feedbackId");
		begin(31L);
		assertThat(run.timers()).containsExactly("Timer_FeedbackOver", "Timer_FirstReminder", "Timer_SecondReminder");
		run.fire("Timer_FirstReminder");
		run.fire("Timer_SecondReminder");
		assertThat(run.waiting()).containsExactly("give-feedback");
		run.fire("Timer_FeedbackOver");
		assertThat(run.fakes().calls()).containsExactly("remindSigner 31", "remindSigner 31", "recordSilence 31");
		assertThat(run.ends()).contains("End_FeedbackSilent", "End_SignerReminded");
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
