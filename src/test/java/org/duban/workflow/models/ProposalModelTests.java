package org.duban.workflow.models;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The chain itself, with the real models it calls. */
class ProposalModelTests {

	@RegisterExtension
	static final ModelEngine run = ModelEngine.of("proposal");

	@Test
	void goesFromSubmissionToTheArchive() {
		begin(false);
		review("file");
		assertThat(run.waiting()).containsExactly("propose-units");
		assign();
		handle();
		assertThat(run.waiting()).containsExactly("give-feedback");
		run.complete("give-feedback");
		assertThat(run.waiting()).containsExactly("archive-check");
		assertThat(run.candidates("archive-check")).containsExactly("clerk");
		run.answer("archive-check", "return");
		assertThat(run.waiting()).containsExactly("archive-check");
		run.answer("archive-check", "archive");
		assertThat(run.fakes().calls()).containsExactly("numberCase 7", "archiveCase 7");
		assertThat(run.ends()).contains("End_Archived");
		assertThat(run.ended()).isTrue();
	}

	@Test
	void collectsSignaturesUntilItIsSubmitted() {
		begin(true);
		assertThat(run.running("cosign")).isEqualTo(1);
		run.tell("cosign", ModelRun.CASE, "proposal-submitted", Map.of("caseNo", "S14-05-0007"));
		assertThat(run.waiting()).containsExactly("first-review");
		assertThat(run.seenBy("first-review", "caseNo")).containsExactly("S14-05-0007");
	}

	@Test
	void isReviewedAgainAfterTheProposerChangedIt() {
		begin(false);
		run.answer("first-review", "return");
		assertThat(run.waiting()).containsExactly("revise");
		assertThat(run.candidates("revise")).containsExactly("clerk", "user member001");
		run.complete("revise");
		assertThat(run.waiting()).containsExactly("first-review");
	}

	@Test
	void isReviewedOnTheOldTextWhereTheProposerDoesNotChangeIt() {
		run.fakes().notes("reviewOldText", "proposalId");
		begin(false);
		run.answer("first-review", "return");
		run.fire("Timer_ReturnEditOver");
		assertThat(run.fakes().calls()).containsExactly("reviewOldText 7");
		assertThat(run.waiting()).containsExactly("first-review");
	}

	@Test
	void followsItsMainCaseIntoTheArchive() {
		begin(false);
		review("merge");
		assertThat(run.waiting()).isEmpty();
		run.tell("proposal", ModelRun.CASE, "main-case-archived", Map.of());
		assertThat(run.ends()).containsExactly("End_Merged");
	}

	@Test
	void isReviewedByItselfOnceItIsTakenOutOfTheMerger() {
		begin(false);
		review("merge");
		run.tell("proposal", ModelRun.CASE, "un-merged", Map.of());
		assertThat(run.waiting()).containsExactly("first-review");
	}

	@Test
	void endsUnfiled() {
		begin(false);
		review("not-file");
		run.answer("choose-disposition", "withdrawn");
		assertThat(run.ends()).containsExactly("End_NotFiled");
	}

	@Test
	void isFiledOnReconsideration() {
		begin(false);
		review("not-file");
		run.answer("choose-disposition", "letter");
		run.tell("not-filed", ModelRun.CASE, "reconsideration-asked", Map.of());
		run.answer("reconsider", "file");
		assertThat(run.waiting()).containsExactly("propose-units");
	}

	@Test
	void goesBackToTheProposerInsteadOfBeingFiled() {
		begin(false);
		review("not-file");
		run.answer("choose-disposition", "return");
		assertThat(run.waiting()).containsExactly("revise");
	}

	@Test
	void waitsForEveryUnitAndForThoseAddedLater() {
		begin(false);
		run.fakes().rows("assignmentsOfCase", 11L, 12L);
		review("file");
		assign();
		assertThat(run.businessKeys("unit-handling")).containsExactly("11", "12");
		assertThat(run.seenBy("sign-for", "assignmentId")).containsExactlyInAnyOrder(11L, 12L);
		run.tell("proposal", ModelRun.CASE, "unit-added", Map.of("assignmentId", 13L));
		run.tell("proposal", ModelRun.CASE, "unit-added", Map.of("assignmentId", 14L));
		assertThat(run.seenBy("sign-for", "assignmentId")).containsExactlyInAnyOrder(11L, 12L, 13L, 14L);
		for (int units = 0; units < 3; units++) {
			handle();
			assertThat(run.waiting()).contains("sign-for");
		}
		handle();
		assertThat(run.waiting()).containsExactly("give-feedback");
		assertThat(run.ends()).contains("End_UnitsHandled", "End_AddedUnitHandled");
	}

	@Test
	void isHandledAgainByEachUnitThatLeftSomeoneDissatisfied() {
		begin(false);
		run.fakes().sets("concludeFeedback", Map.of("dissatisfied", true));
		run.fakes().rows("redoOfCase", 11L, 12L);
		review("file");
		assign();
		handle();
		run.complete("give-feedback");
		assertThat(run.waiting()).containsExactly("verify-dissatisfaction", "verify-dissatisfaction");
		assertThat(run.businessKeys("redo")).containsExactly("11", "12");
		for (int units = 0; units < 2; units++) {
			run.answer("verify-dissatisfaction", "mediated");
			run.complete("give-feedback");
		}
		assertThat(run.waiting()).containsExactly("archive-check");
	}

	@Test
	void isTrackedUntilEveryPromiseIsSettled() {
		begin(false);
		run.fakes().sets("takePromises", Map.of("promises", 2));
		run.fakes().rows("commitmentsOfCase", 21L, 22L);
		review("file");
		assign();
		handle();
		run.complete("give-feedback");
		assertThat(run.waiting()).containsExactly("report-progress", "report-progress");
		assertThat(run.businessKeys("commitment")).containsExactly("21", "22");
		for (int promises = 0; promises < 2; promises++) {
			run.complete("report-progress", Map.of("onTrack", false));
			run.answer("verify-progress", "kept");
		}
		assertThat(run.waiting()).containsExactly("archive-check");
	}

	@Test
	void endsWithAllItCalledWhenItIsWithdrawn() {
		begin(false);
		review("file");
		assign();
		run.tell("proposal", ModelRun.CASE, "proposal-withdrawn", Map.of());
		assertThat(run.waiting()).isEmpty();
		assertThat(run.running("unit-handling")).isZero();
		assertThat(run.ends()).containsExactly("End_Withdrawn");
		assertThat(run.ended()).isTrue();
	}

	private static void begin(boolean invited) {
		Fakes fakes = run.fakes();
		fakes.rows("reviewersOfCase", "reviewer1", "reviewer2");
		fakes.rows("planOfCase.offices", "gov-office");
		fakes.rows("assignmentsOfCase", 11L);
		fakes.rows("feedbackOfCase", 31L);
		fakes.sets("loadAssignment", Map.of("unitCode", "jiaoyu", "role", "MAIN", "officeGroup", "gov-office",
				"issuerGroup", "unit-jiaoyu-leader"));
		fakes.sets("loadCommitment", Map.of("unitCode", "jiaoyu"));
		fakes.when("loadFeedback", (execution) -> execution.setVariableLocal("signer", "member001"));
		fakes.sets("concludeFeedback", Map.of("dissatisfied", false));
		fakes.sets("concludeRedo", Map.of("dissatisfied", false, "redoLeft", false));
		fakes.sets("takePromises", Map.of("promises", 0));
		fakes.notes("numberCase", "proposalId");
		fakes.notes("archiveCase", "proposalId");
		run.start(Map.of("invited", invited));
	}

	private static void review(String outcome) {
		run.answer("first-review", "pass");
		run.answer("second-review", "decide");
		run.answer("second-review", "decide");
		run.answer("decide-filing", outcome);
	}

	private static void assign() {
		run.complete("propose-units", Map.of("preAssign", false));
		run.answer("approve-assignment", "approve");
	}

	/** One unit's work from signing to delivery. */
	private static void handle() {
		run.answer("sign-for", "sign");
		run.complete("draft-reply", Map.of("checks", 1, "checkerGroup", "unit-jiaoyu-office"));
		run.answer("check-reply", "approve", Map.of("checks", 0));
		run.answer("issue-reply", "approve", Map.of("countersigners", 0));
		run.answer("audit-reply", "pass");
		run.complete("deliver-reply");
	}

}
