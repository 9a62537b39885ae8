package org.duban.feedback;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.duban.feedback.Feedback.Reply;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FeedbackRulesTest {

	private static final Actor SIGNER = new Actor("member001", "甲", Set.of("member"), null);

	private static final Actor CLERK = new Actor("clerk", "乙", Set.of("clerk"), null);

	private static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 1, 10, 0);

	private final Feedback form = new Feedback(1, new Reply(7, 3), "member001", 1, LocalDate.of(2026, 5, 20));

	@Test
	void theSignerAnswersWithoutAScan() {
		assertThat(refusals(answer("satisfied", "satisfied", null, null), SIGNER)).isEmpty();
	}

	@Test
	void noUnitMayAnswer() {
		Actor unit = new Actor("member001", "丙", Set.of("unit-fagai-handler", "clerk"), "fagai");
		assertThat(refusals(answer("satisfied", "satisfied", null, 9L), unit)).extracting(FieldError::code)
			.containsExactly("unit-may-not-answer");
	}

	@Test
	void anotherMemberMayNotAnswer() {
		Actor other = new Actor("member002", "丁", Set.of("member"), null);
		assertThat(refusals(answer("satisfied", "satisfied", null, 9L), other)).extracting(FieldError::code)
			.containsExactly("not-the-signer");
	}

	@Test
	void aClerkNeedsTheScan() {
		assertThat(refusals(answer("satisfied", "satisfied", null, null), CLERK)).extracting(FieldError::field)
			.containsExactly("scan");
		assertThat(refusals(answer("satisfied", "satisfied", null, 9L), CLERK)).isEmpty();
	}

	@Test
	void dissatisfactionNeedsAComment() {
		assertThat(refusals(answer("satisfied", "dissatisfied", " ", null), SIGNER)).extracting(FieldError::field)
			.containsExactly("comment");
		assertThat(refusals(answer("dissatisfied", "satisfied", null, null), SIGNER)).extracting(FieldError::field)
			.containsExactly("comment");
		assertThat(refusals(answer("dissatisfied", "dissatisfied", "没有人来过", null), SIGNER)).isEmpty();
	}

	@Test
	void theAttitudeAloneDemandsNoSecondHandling() {
		this.form.given(answer("dissatisfied", "satisfied", "态度生硬", null), false, null, NOW);
		assertThat(NewestRound.dissatisfied(List.of(this.form), 3, Aggregate.WORST)).isFalse();
	}

	@Test
	void whoDoesNotAcceptTheClassNamesTheRightOne() {
		GiveFeedback answer = new GiveFeedback("visited", "satisfied", "targeted", "satisfied", null, false, null, null,
				true, null);
		assertThat(refusals(answer, SIGNER)).extracting(FieldError::field).containsExactly("proposedClass");
	}

	@Test
	void anOrganisationSaysWhetherTheLeaderReplied() {
		assertThat(FeedbackRules.refusals(this.form, answer("satisfied", "satisfied", null, null), SIGNER, true))
			.extracting(FieldError::field)
			.containsExactly("leaderReplied");
	}

	@Test
	void aCommentOfWhoIsBasicallySatisfiedIsToBeAnswered() {
		this.form.given(answer("satisfied", "basically-satisfied", "希望公布进度", null), false, null, NOW);
		assertThat(this.form.commentOpen()).isTrue();
		this.form.commentAnswered("将按季度公布进度。", "fagai-handler", NOW);
		assertThat(this.form.commentOpen()).isFalse();
	}

	@Test
	void aReplacedAnswerIsKeptBesideTheNewOne() {
		this.form.given(answer("satisfied", "satisfied", null, null), false, null, NOW);
		this.form.replaced(new ReplaceFeedback(1L, "误填", 9L, answer("satisfied", "dissatisfied", "尚未落实", null)), false,
				"clerk", NOW);
		assertThat(this.form.dissatisfied()).isTrue();
		assertThat(this.form.former()).singleElement().satisfies((former) -> {
			assertThat(former.result()).isEqualTo("satisfied");
			assertThat(former.reason()).isEqualTo("误填");
			assertThat(former.replacedBy()).isEqualTo("clerk");
		});
	}

	@Test
	void anAnswerIsNeverChanged() {
		this.form.given(answer("satisfied", "satisfied", null, null), false, null, NOW);
		assertThat(refusals(answer("satisfied", "satisfied", null, null), SIGNER)).extracting(FieldError::code)
			.containsExactly("feedback-closed");
		assertThatIllegalStateException().isThrownBy(() -> this.form.silent(null));
	}

	@Test
	void whatAClerkEntersIsMarked() {
		this.form.given(answer("satisfied", "satisfied", null, 9L), false, "clerk", NOW);
		assertThat(this.form.enteredBy()).isEqualTo("clerk");
	}

	@Test
	void silenceIsNoVerdict() {
		this.form.silent(null);
		assertThat(this.form.state()).isEqualTo(FeedbackState.SILENT);
		assertThat(this.form.result()).isEmpty();
	}

	@Test
	void theWorstAnswerOfTheNewestRoundCounts() {
		Feedback other = new Feedback(1, new Reply(7, 3), "member002", 1, LocalDate.of(2026, 5, 20));
		this.form.given(answer("satisfied", "satisfied", null, null), false, null, NOW);
		other.given(answer("satisfied", "dissatisfied", "没有落实", null), false, null, NOW);
		assertThat(NewestRound.dissatisfied(List.of(this.form, other), 3, Aggregate.WORST)).isTrue();
		assertThat(NewestRound.dissatisfied(List.of(this.form, other), 4, Aggregate.WORST)).isFalse();
		Feedback again = new Feedback(1, new Reply(8, 3), "member002", 2, LocalDate.of(2026, 8, 20));
		assertThat(NewestRound.dissatisfied(List.of(this.form, other, again), 3, Aggregate.WORST)).isFalse();
		again.given(answer("satisfied", "dissatisfied", "仍未落实", null), false, null, NOW);
		assertThat(NewestRound.dissatisfied(List.of(this.form, other, again), 3, Aggregate.WORST)).isTrue();
	}

	@Test
	void neverContactedAndDissatisfiedIsNeglect() {
		this.form.given(
				new GiveFeedback("none", "satisfied", "not", "dissatisfied", null, true, null, "无人联系", false, null),
				false, null, NOW);
		assertThat(NewestRound.neglected(List.of(this.form), 3)).isTrue();
	}

	private List<FieldError> refusals(GiveFeedback answer, Actor actor) {
		return FeedbackRules.refusals(this.form, answer, actor, false);
	}

	private static GiveFeedback answer(String attitude, String result, @Nullable String comment, @Nullable Long scan) {
		return new GiveFeedback("visited", attitude, "targeted", result, null, true, null, comment, true, scan);
	}

}
