package org.duban.workflow.models;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class NotFiledModelTests {

	@RegisterExtension
	static final ModelEngine run = ModelEngine.of("not-filed");

	@Test
	void goesBackForChange() {
		run.start(Map.of());
		assertThat(run.waiting()).containsExactly("choose-disposition");
		assertThat(run.candidates("choose-disposition")).containsExactly("clerk");
		run.answer("choose-disposition", "return");
		assertThat(run.ends()).containsExactly("End_ReturnedForChange");
		assertThat(run.variable("notFiledOutcome")).isEqualTo("return");
	}

	@Test
	void isWithdrawn() {
		run.start(Map.of());
		run.answer("choose-disposition", "withdrawn");
		assertThat(run.ends()).containsExactly("End_WithdrawnUnfiled");
		assertThat(run.variable("notFiledOutcome")).isEqualTo("closed");
	}

	@Test
	void asksTheProposerBeforeItBecomesAnOpinionItem() {
		run.start(Map.of());
		run.answer("choose-disposition", "opinion");
		assertThat(run.waiting()).containsExactly("consent-to-conversion");
		assertThat(run.candidates("consent-to-conversion")).containsExactly("clerk", "user member001");
		run.answer("consent-to-conversion", "agree");
		assertThat(run.waiting()).isEmpty();
		assertThat(run.timers()).containsExactly("Timer_ReconsiderationOver");
	}

	@Test
	void becomesALetterWithoutConsent() {
		run.fakes().notes("sendAsLetter", "proposalId");
		run.start(Map.of());
		run.answer("choose-disposition", "opinion");
		run.answer("consent-to-conversion", "refuse");
		assertThat(run.fakes().calls()).containsExactly("sendAsLetter 7");
	}

	@Test
	void becomesALetterWhereTheProposerStaysSilent() {
		run.fakes().notes("sendAsLetter", "proposalId");
		run.start(Map.of());
		run.answer("choose-disposition", "opinion");
		run.fire("Timer_ConsentOver");
		assertThat(run.fakes().calls()).containsExactly("sendAsLetter 7");
		assertThat(run.waiting()).isEmpty();
	}

	@Test
	void isFiledAfterAllOnReconsideration() {
		askReconsideration();
		assertThat(run.waiting()).containsExactly("reconsider");
		assertThat(run.candidates("reconsider")).containsExactly("committee-chair");
		run.answer("reconsider", "file");
		assertThat(run.ends()).containsExactly("End_FiledAfterAll");
		assertThat(run.variable("notFiledOutcome")).isEqualTo("file");
	}

	@Test
	void staysUnfiledOnReconsideration() {
		askReconsideration();
		run.answer("reconsider", "uphold");
		assertThat(run.ends()).containsExactly("End_Upheld");
		assertThat(run.variable("notFiledOutcome")).isEqualTo("closed");
	}

	@Test
	void isClosedWhenNobodyAskedForReconsiderationInTime() {
		run.fakes().notes("endUnfiled", "proposalId");
		run.start(Map.of());
		run.answer("choose-disposition", "letter");
		run.fire("Timer_ReconsiderationOver");
		assertThat(run.fakes().calls()).containsExactly("endUnfiled 7");
		assertThat(run.ends()).containsExactly("End_WindowOver");
		assertThat(run.variable("notFiledOutcome")).isEqualTo("closed");
	}

	private static void askReconsideration() {
		run.start(Map.of());
		run.answer("choose-disposition", "letter");
		run.tell("not-filed", ModelRun.CASE, "reconsideration-asked", Map.of());
	}

}
