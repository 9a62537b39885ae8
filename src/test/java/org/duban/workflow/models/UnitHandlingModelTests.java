package org.duban.workflow.models;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class UnitHandlingModelTests {

	@RegisterExtension
	static final ModelEngine run = ModelEngine.of("unit-handling");

	@Test
	void isHandledFromSigningToDelivery() {
		begin("MAIN", false);
		assertThat(run.waiting()).containsExactly("sign-for");
		assertThat(run.candidates("sign-for")).containsExactly("unit-jiaoyu-liaison");
		run.answer("sign-for", "sign");
		assertThat(run.waiting()).containsExactly("draft-reply", "record-contact");
		assertThat(run.candidates("draft-reply")).containsExactly("unit-jiaoyu-handler");
		assertThat(run.candidates("record-contact")).containsExactly("unit-jiaoyu-handler");
		draft(1);
		assertThat(run.waiting()).containsExactly("check-reply");
		assertThat(run.candidates("check-reply")).containsExactly("unit-jiaoyu-office");
		run.answer("check-reply", "approve", Map.of("checks", 0));
		assertThat(run.candidates("issue-reply")).containsExactly("unit-jiaoyu-leader");
		run.answer("issue-reply", "approve", Map.of("countersigners", 0));
		assertThat(run.waiting()).containsExactly("audit-reply");
		assertThat(run.candidates("audit-reply")).containsExactly("gov-office");
		run.answer("audit-reply", "pass");
		assertThat(run.candidates("deliver-reply")).containsExactly("unit-jiaoyu-liaison");
		run.complete("deliver-reply");
		assertThat(run.ends()).contains("End_ReplyDelivered");
		assertThat(run.ended()).isTrue();
	}

	@Test
	void recordsContactsAsOftenAsTheyAreHeld() {
		begin("SEPARATE", false);
		run.answer("sign-for", "suggest-unit");
		run.complete("record-contact");
		run.complete("record-contact");
		assertThat(run.waiting()).containsExactly("draft-reply", "record-contact");
	}

	@Test
	void endsWithTheOpinionOfACoHandler() {
		begin("CO", false);
		run.answer("sign-for", "sign");
		assertThat(run.waiting()).containsExactly("co-opinion");
		assertThat(run.candidates("co-opinion")).containsExactly("unit-jiaoyu-handler");
		run.complete("co-opinion");
		assertThat(run.ends()).containsExactly("End_OpinionSent");
	}

	@Test
	void mustBeSignedForWhenTheReturnIsRefused() {
		begin("MAIN", false);
		run.answer("sign-for", "request-return");
		assertThat(run.waiting()).containsExactly("decide-return");
		assertThat(run.candidates("decide-return")).containsExactly("gov-office");
		run.answer("decide-return", "refuse");
		assertThat(run.candidates("sign-for")).containsExactly("unit-jiaoyu-liaison");
	}

	@Test
	void isSignedForByTheSuccessorWhenTheReturnIsApproved() {
		run.fakes().when("reassignUnit", (execution) -> {
			execution.setVariable("assignmentId", 12L);
			execution.setVariable("unitCode", "renshe");
		});
		begin("MAIN", false);
		run.answer("sign-for", "request-return");
		run.answer("decide-return", "approve");
		assertThat(run.candidates("sign-for")).containsExactly("unit-renshe-liaison");
		run.tell("unit-handling", "11", "extension-asked", Map.of());
		assertThat(run.waiting()).containsExactly("decide-extension", "sign-for");
	}

	@Test
	void beginsTheSecondHandlingWithTheContact() {
		begin("MAIN", true);
		assertThat(run.waiting()).containsExactly("draft-reply", "record-contact");
	}

	@Test
	void isDraftedAgainWhenTheUnitsOfficeOrLeaderSendsItBack() {
		begin("MAIN", true);
		draft(1);
		run.answer("check-reply", "return");
		assertThat(run.waiting()).containsExactly("draft-reply", "record-contact");
		draft(1);
		run.answer("check-reply", "approve", Map.of("checks", 0));
		run.answer("issue-reply", "return");
		assertThat(run.waiting()).containsExactly("draft-reply", "record-contact");
	}

	@Test
	void isDraftedAgainWhenTheAuditRefuses() {
		begin("MAIN", true);
		issue(0);
		run.answer("audit-reply", "refuse");
		assertThat(run.waiting()).containsExactly("draft-reply", "record-contact");
	}

	@Test
	void asksTheLeaderOfEveryCoHandler() {
		run.fakes().rows("countersignersOf", "renshe", "caizheng");
		begin("MAIN", true);
		issue(2);
		assertThat(run.candidatesOfAll("countersign")).containsExactly("unit-caizheng-leader", "unit-renshe-leader");
		run.answer("countersign", "agree", Map.of("objection", false));
		assertThat(run.waiting()).containsExactly("countersign");
		run.answer("countersign", "edit", Map.of("objection", false));
		assertThat(run.waiting()).containsExactly("audit-reply");
	}

	@Test
	void isDraftedAgainAfterAnObjection() {
		run.fakes().rows("countersignersOf", "renshe");
		begin("MAIN", true);
		issue(1);
		run.answer("countersign", "object", Map.of("objection", true));
		assertThat(run.waiting()).containsExactly("draft-reply", "record-contact");
	}

	@Test
	void countsSilenceOfACoHandlerAsConsent() {
		run.fakes().rows("countersignersOf", "renshe");
		run.fakes().sets("countTacitConsent", Map.of("objection", false));
		begin("MAIN", true);
		issue(1);
		assertThat(run.timers()).containsExactly("Timer_CountersignOver");
		run.fire("Timer_CountersignOver");
		assertThat(run.waiting()).containsExactly("audit-reply");
	}

	@Test
	void letsTheOfficeDecideAnExtensionWhileTheWorkGoesOn() {
		begin("MAIN", false);
		run.tell("unit-handling", "11", "extension-asked", Map.of());
		assertThat(run.waiting()).containsExactly("decide-extension", "sign-for");
		assertThat(run.candidates("decide-extension")).containsExactly("gov-office");
		run.answer("decide-extension", "approve");
		assertThat(run.waiting()).containsExactly("sign-for");
		assertThat(run.ends()).containsExactly("End_ExtensionDecided");
	}

	@Test
	void endsAtOnceWhenTheAssignmentIsCancelled() {
		begin("MAIN", true);
		run.tell("unit-handling", "11", "assignment-cancelled", Map.of());
		assertThat(run.waiting()).isEmpty();
		assertThat(run.ends()).containsExactly("End_AssignmentCancelled");
		assertThat(run.ended()).isTrue();
	}

	private static void begin(String role, boolean redo) {
		run.fakes()
			.sets("loadAssignment", Map.of("unitCode", "jiaoyu", "unitName", "教育局", "role", role, "officeGroup",
					"gov-office", "issuerGroup", "unit-jiaoyu-leader"));
		run.start("11", Map.of("assignmentId", 11L, "redo", redo));
	}

	@Test
	void isIssuedAtOnceByAUnitOfOneLevel() {
		begin("MAIN", true);
		draft(0);
		assertThat(run.waiting()).containsExactly("issue-reply");
	}

	@Test
	void isCheckedTwiceByAUnitOfThreeLevels() {
		begin("MAIN", true);
		draft(2);
		run.answer("check-reply", "approve", Map.of("checks", 1, "checkerGroup", "unit-jiaoyu-leader"));
		assertThat(run.waiting()).containsExactly("check-reply");
		assertThat(run.candidates("check-reply")).containsExactly("unit-jiaoyu-leader");
		run.answer("check-reply", "approve", Map.of("checks", 0));
		assertThat(run.waiting()).containsExactly("issue-reply");
	}

	private static void draft(int checks) {
		run.complete("draft-reply", Map.of("checks", checks, "checkerGroup", "unit-jiaoyu-office"));
	}

	private static void issue(int countersigners) {
		draft(1);
		run.answer("check-reply", "approve", Map.of("checks", 0));
		run.answer("issue-reply", "approve", Map.of("countersigners", countersigners));
	}

}
