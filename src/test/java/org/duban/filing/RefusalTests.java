package org.duban.filing;

import java.util.List;

import org.duban.proposal.CaseState;
import org.duban.workflow.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalTests {

	private final ReviewRoom room = new ReviewRoom();

	@Test
	void refusesForReasonsOfTheDictionaryOnly() {
		Outcome outcome = this.room.decide.act(ReviewRoom.task("decide-filing"),
				new DecideFiling("not-file", null, null, List.of("empty", "whim"), null), ReviewRoom.CHAIR);
		assertThat(outcome).isEqualTo(Outcome.refused("reasons[1]", "unknown-reason", "whim"));
	}

	@Test
	void tellsTheReasons() {
		this.room.refused();
		assertThat(this.room.states).containsEntry(1L, CaseState.NOT_FILED);
		assertThat(this.room.events).contains(new ProposalNotFiled(1, List.of("empty"), ""));
	}

	@Test
	void returnsForChangeOnlyWithAComment() {
		this.room.refused();
		assertThat(dispose("return", null)).isEqualTo(Outcome.refused("comment", "required"));
		assertThat(dispose("return", "请改写")).isEqualTo(Outcome.done("notFiledOutcome", "return"));
		assertThat(this.room.states).containsEntry(1L, CaseState.RETURNED);
	}

	@Test
	void sendsALetterToAKnownUnit() {
		this.room.refused();
		assertThat(this.room.dispose.act(ReviewRoom.task("choose-disposition"),
				new ChooseDisposition("letter", "nowhere", null), ReviewRoom.CLERK))
			.isEqualTo(Outcome.refused("unit", "unknown-unit", "nowhere"));
	}

	@Test
	void hearsARefusalAgainOnce() {
		this.room.refused();
		AskReconsideration again = new AskReconsideration("内容并不空泛");
		assertThat(this.room.ask.allowed(1, ReviewRoom.MEMBER)).isTrue();
		assertThat(this.room.ask.act(1, again, ReviewRoom.MEMBER)).isEqualTo(Outcome.done());
		assertThat(this.room.told).containsExactly("not-filed reconsideration-asked");
		assertThat(this.room.ask.act(1, again, ReviewRoom.MEMBER))
			.isEqualTo(Outcome.refused("", "reconsideration-over"));
	}

	@Test
	void hearsARefusalAgainWithinItsWindow() {
		this.room.refused();
		this.room.today = this.room.today.plusDays(5);
		assertThat(this.room.ask.allowed(1, ReviewRoom.MEMBER)).isTrue();
		this.room.today = this.room.today.plusDays(1);
		assertThat(this.room.ask.allowed(1, ReviewRoom.MEMBER)).isFalse();
	}

	@Test
	void letsNobodyElseAsk() {
		this.room.refused();
		assertThat(this.room.ask.allowed(1, ReviewRoom.ONE)).isFalse();
	}

	@Test
	void filesAfterAllIfTheChairSaysSo() {
		this.room.refused();
		assertThat(
				this.room.reconsider.act(ReviewRoom.task("reconsider"), new Reconsider("file", "同意"), ReviewRoom.CHAIR))
			.isEqualTo(Outcome.done("notFiledOutcome", "file"));
	}

	private Outcome dispose(String decision, @org.jspecify.annotations.Nullable String comment) {
		return this.room.dispose.act(ReviewRoom.task("choose-disposition"),
				new ChooseDisposition(decision, null, comment), ReviewRoom.CLERK);
	}

}
