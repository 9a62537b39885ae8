package org.duban.workflow.models;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class AssignModelTests {

	@RegisterExtension
	static final ModelEngine run = ModelEngine.of("assign");

	@Test
	void isApprovedByTheOfficeOfEachChannel() {
		run.fakes().notes("assignUnits", "proposalId");
		begin("party-office", "gov-office");
		assertThat(run.waiting()).containsExactly("propose-units");
		assertThat(run.candidates("propose-units")).containsExactly("clerk");
		run.complete("propose-units", Map.of("preAssign", false));
		assertThat(run.waiting()).containsExactly("approve-assignment", "approve-assignment");
		assertThat(run.candidatesOfAll("approve-assignment")).containsExactly("gov-office", "party-office");
		run.answer("approve-assignment", "approve");
		assertThat(run.ended()).isFalse();
		run.answer("approve-assignment", "approve");
		assertThat(run.fakes().calls()).containsExactly("assignUnits 7");
		assertThat(run.ends()).containsExactly("End_Assigned");
	}

	@Test
	void goesBackToTheClerkAtTheFirstReturn() {
		begin("party-office", "gov-office");
		run.complete("propose-units", Map.of("preAssign", false));
		run.answer("approve-assignment", "return");
		assertThat(run.waiting()).containsExactly("propose-units");
		run.complete("propose-units", Map.of("preAssign", false));
		run.answer("approve-assignment", "approve");
		assertThat(run.waiting()).containsExactly("approve-assignment");
	}

	@Test
	void asksEachUnitBeforehandAndCountsTheirAnswers() {
		run.fakes().sets("countPreAssignment", Map.of("dispute", false));
		begin("gov-office");
		run.complete("propose-units", Map.of("preAssign", true));
		assertThat(run.candidatesOfAll("pre-assignment-opinion")).containsExactly("unit-jiaoyu-liaison",
				"unit-zhujian-liaison");
		run.answer("pre-assignment-opinion", "accept");
		run.answer("pre-assignment-opinion", "accept");
		assertThat(run.waiting()).containsExactly("approve-assignment");
	}

	@Test
	void takesSilenceForAcceptance() {
		run.fakes().sets("countPreAssignment", Map.of("dispute", false));
		begin("gov-office");
		run.complete("propose-units", Map.of("preAssign", true));
		run.answer("pre-assignment-opinion", "accept");
		assertThat(run.timers()).containsExactly("Timer_PreAssignmentOver");
		run.fire("Timer_PreAssignmentOver");
		assertThat(run.waiting()).containsExactly("approve-assignment");
	}

	@Test
	void letsTheOfficeOfTheChannelSettleADispute() {
		run.fakes().sets("countPreAssignment", Map.of("dispute", true));
		begin("gov-office");
		run.complete("propose-units", Map.of("preAssign", true));
		run.answer("pre-assignment-opinion", "not-ours");
		run.answer("pre-assignment-opinion", "accept");
		assertThat(run.waiting()).containsExactly("settle-assignment");
		assertThat(run.candidates("settle-assignment")).containsExactly("gov-office");
		run.complete("settle-assignment");
		assertThat(run.waiting()).containsExactly("approve-assignment");
	}

	private static void begin(Object... offices) {
		run.fakes().rows("planOfCase.units", "jiaoyu", "zhujian");
		run.fakes().rows("planOfCase.offices", offices);
		run.start(Map.of());
	}

}
