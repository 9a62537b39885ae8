package org.duban.handling;

import java.time.LocalDate;
import java.util.List;

import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DraftRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

	private static final Pledge PLEDGE = new Pledge("年底前建成", "规划处", TODAY.plusMonths(3));

	@Test
	void acceptsOneAnswerForEverySuggestion() {
		assertThat(refusals(draft("A", List.of(answer(2), answer(1)), List.of()), 2)).isEmpty();
	}

	@Test
	void namesTheSuggestionsThatAreNotAnswered() {
		assertThat(refusals(draft("A", List.of(answer(2)), List.of()), 3))
			.extracting(FieldError::field, FieldError::code, FieldError::arguments)
			.containsExactly(tuple("items", "items-missing", List.of("1、3")));
	}

	@Test
	void refusesASecondAnswerAndAnAnswerToNothing() {
		assertThat(refusals(draft("A", List.of(answer(1), says(1, "另有措施"), answer(7)), List.of()), 1))
			.extracting(FieldError::field, FieldError::code)
			.containsExactly(tuple("items[1].no", "item-twice"), tuple("items[2].no", "item-unknown"));
	}

	@Test
	void refusesClassBWithoutACommitment() {
		assertThat(refusals(draft("B", List.of(answer(1)), List.of()), 1)).extracting(FieldError::code)
			.containsExactly("class-b-needs-commitments");
		assertThat(refusals(draft("B", List.of(answer(1)), List.of(PLEDGE)), 1)).isEmpty();
	}

	@Test
	void refusesACommitmentThatIsNotInTheFuture() {
		Pledge past = new Pledge("已完成", "规划处", TODAY);
		assertThat(refusals(draft("A", List.of(answer(1)), List.of(PLEDGE, past)), 1)).extracting(FieldError::field)
			.containsExactly("commitments[1].plannedOn");
	}

	@Test
	void namesATextThatAnswersSeveralSuggestions() {
		List<ItemAnswer> pasted = List.of(says(1, "已列入计划，逐步推进。"), says(2, "已新建三处站点。"), says(3, " 已列入计划, 逐步推进 "),
				says(4, "已列入計劃。"));
		assertThat(refusals(draft("A", pasted, List.of()), 4))
			.extracting(FieldError::field, FieldError::code, FieldError::arguments)
			.containsExactly(tuple("items[2].measure", "item-same-text", List.of(1)));
	}

	private static ItemAnswer says(int no, String measure) {
		return new ItemAnswer(no, Adoption.ADOPTED, measure, null, null);
	}

	@Test
	void asksWhyAReplyIsNotToBePublished() {
		assertThat(refusals(draft(Publicity.NONE, null), 1)).extracting(FieldError::field)
			.containsExactly("publicityReason");
		assertThat(refusals(draft(Publicity.NONE, "涉及商业秘密"), 1)).isEmpty();
	}

	private static List<FieldError> refusals(DraftReply draft, int suggestions) {
		return DraftRules.refusals(draft, suggestions, TODAY);
	}

	private static ItemAnswer answer(int no) {
		return new ItemAnswer(no, Adoption.ADOPTED, "第" + no + "条已落实", null, null);
	}

	private static DraftReply draft(String replyClass, List<ItemAnswer> items, List<Pledge> pledges) {
		return new DraftReply(replyClass, "现答复如下", items, Publicity.ACTIVE, null, pledges, "甲", "乙", "84600000", false);
	}

	private static DraftReply draft(Publicity publicity, @Nullable String reason) {
		return new DraftReply("A", "现答复如下", List.of(answer(1)), publicity, reason, null, "甲", "乙", "84600000", false);
	}

}
