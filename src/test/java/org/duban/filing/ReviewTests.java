package org.duban.filing;

import java.util.List;

import org.duban.proposal.CaseState;
import org.duban.workflow.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewTests {

	private final ReviewRoom room = new ReviewRoom();

	@Test
	void passesToTwoReviewersOfOneGroup() {
		this.room.passFirst();
		assertThat(this.room.states).containsEntry(1L, CaseState.REVIEW);
		assertThat(this.room.notes.reviewers(1)).containsExactly("reviewer1", "reviewer2");
	}

	@Test
	void refusesReviewersOfDifferentGroups() {
		assertThat(first("pass", List.of("reviewer1", "reviewer3"), null))
			.isEqualTo(Outcome.refused("reviewers", "not-one-group"));
	}

	@Test
	void refusesOneReviewerTwice() {
		assertThat(first("pass", List.of("reviewer1", "reviewer1"), null))
			.isEqualTo(Outcome.refused("reviewers", "two-reviewers"));
	}

	@Test
	void letsNobodyJudgeWhatHeSigned() {
		assertThat(first("pass", List.of("reviewer3", "member001"), null))
			.isEqualTo(Outcome.refused("reviewers[1]", "reviewer-signed", "member001"));
	}

	@Test
	void tellsTheProposerWhatToChange() {
		assertThat(first("return", null, " ")).isEqualTo(Outcome.refused("comment", "required"));
		assertThat(first("return", null, "请补充数据")).isEqualTo(Outcome.done());
		assertThat(this.room.events).containsExactly(new ProposalReturned(1, "请补充数据"));
		assertThat(this.room.states).containsEntry(1L, CaseState.RETURNED);
	}

	@Test
	void returnsOnlyIfBothReviewersSaySo() {
		this.room.passFirst();
		second("return", null, "补充", ReviewRoom.ONE);
		assertThat(second("file", null, null, ReviewRoom.TWO)).isEqualTo(Outcome.done("secondReview", "decide"));
		assertThat(this.room.states).containsEntry(1L, CaseState.DECISION);
	}

	@Test
	void returnsIfBothReviewersSaySo() {
		this.room.passFirst();
		second("return", null, "补充", ReviewRoom.ONE);
		assertThat(second("return", null, "同上", ReviewRoom.TWO)).isEqualTo(Outcome.done("secondReview", "return"));
		assertThat(this.room.states).containsEntry(1L, CaseState.RETURNED);
	}

	@Test
	void mergesOnlyIntoACaseThatIsNotAssigned() {
		this.room.passFirst();
		assertThat(second("merge", 1L, null, ReviewRoom.ONE)).isInstanceOf(Outcome.Refused.class);
		assertThat(second("merge", 9L, null, ReviewRoom.ONE)).isInstanceOf(Outcome.Refused.class);
		this.room.states.put(2L, CaseState.HANDLING);
		assertThat(second("merge", 2L, null, ReviewRoom.ONE)).isInstanceOf(Outcome.Refused.class);
		this.room.states.put(2L, CaseState.FILED);
		assertThat(second("merge", 2L, null, ReviewRoom.ONE)).isInstanceOf(Outcome.Done.class);
	}

	@Test
	void sendsBackToTheSameReviewersForAnotherRound() {
		this.room.passFirst();
		second("file", null, null, ReviewRoom.ONE);
		second("file", null, null, ReviewRoom.TWO);
		this.room.decide.act(ReviewRoom.task("decide-filing"), new DecideFiling("return", null, null, null, "再议"),
				ReviewRoom.CHAIR);
		assertThat(this.room.notes.ofThisRound(1)).isEmpty();
		assertThat(this.room.notes.reviewers(1)).containsExactly("reviewer1", "reviewer2");
		assertThat(this.room.states).containsEntry(1L, CaseState.REVIEW);
	}

	private Outcome first(String decision, @Nullable List<String> reviewers, @Nullable String comment) {
		return this.room.first.act(ReviewRoom.task("first-review"),
				new FirstReview(decision, null, reviewers, null, comment, null), ReviewRoom.CLERK);
	}

	private Outcome second(String decision, @Nullable Long mainCase, @Nullable String comment,
			org.duban.workflow.Actor reviewer) {
		return this.room.second.act(ReviewRoom.task("second-review"),
				new SecondReview(decision, mainCase, null, comment, null), reviewer);
	}

}
