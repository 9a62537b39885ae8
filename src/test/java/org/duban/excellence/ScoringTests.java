package org.duban.excellence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.duban.excellence.ScoreProposal.Mark;
import org.duban.workflow.FieldError;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an expert may read, who may score, and what a score must be. */
class ScoringTests {

	private static List<Mark> marks(int each) {
		return SheetTests.shipped()
			.ofExperts()
			.stream()
			.map((item) -> new Mark(item.itemNo(), Math.min(each, item.most())))
			.toList();
	}

	private static List<String> errors(List<Mark> marks) {
		return ScoreProposalService.check(marks, SheetTests.shipped().ofExperts())
			.stream()
			.map((error) -> error.field() + ":" + error.code())
			.toList();
	}

	@Test
	void eachLineIsScoredOnceWithinItsMost() {
		assertThat(errors(marks(5))).isEmpty();
		List<Mark> beyond = new ArrayList<>(marks(5));
		beyond.set(8, new Mark(9, 6));
		assertThat(errors(beyond)).containsExactly("marks[8].points:excellent-points");
		assertThat(errors(marks(5).subList(0, 8))).containsExactly("marks:too-few");
		List<Mark> twice = new ArrayList<>(marks(5));
		twice.set(8, new Mark(1, 5));
		assertThat(errors(twice)).containsExactly("marks[8].no:unknown-code", "marks:too-few");
	}

	@Test
	void linesOfTheRecordsAreNotTheExperts() {
		List<Mark> more = new ArrayList<>(marks(5));
		more.add(new Mark(10, 5));
		assertThat(ScoreProposalService.check(more, SheetTests.shipped().ofExperts())).extracting(FieldError::code)
			.containsExactly("unknown-code");
	}

	@Test
	void whoeverProposedTheCaseOrHandlesItDoesNotScoreIt() {
		Conflict conflict = new Conflict(Set.of("member001", "member002"), Set.of("jiaoyu"));
		assertThat(conflict.bars("member002", null)).isTrue();
		assertThat(conflict.bars("expert1", "jiaoyu")).isTrue();
		assertThat(conflict.bars("expert1", "caizheng")).isFalse();
		assertThat(conflict.bars("expert1", null)).isFalse();
	}

	@Test
	void namesAreHiddenTheLongerOnesFirst() {
		String text = "民建市委会社会委员会和林知秋建议，林知秋等人提出。";
		assertThat(Blinding.hide(text, Set.of("林知秋", "民建市委会", "民建市委会社会委员会"))).isEqualTo("（提案者）和（提案者）建议，（提案者）等人提出。");
		assertThat(Blinding.hide(text, Set.of("", "林"))).isEqualTo(text);
	}

	@Test
	void theMedianIsTheMiddleOrBetweenTheTwoInTheMiddle() {
		assertThat(Spread.median(List.of(9000, 7000, 8000))).isEqualTo(8000);
		assertThat(Spread.median(List.of(9000, 7000, 8000, 8001))).isEqualTo(8001);
	}

	@Test
	void aScoreFarFromTheMedianIsAnOutlier() {
		List<Integer> all = List.of(8000, 8200, 6400);
		assertThat(Spread.outlier(6400, all, 15)).isTrue();
		assertThat(Spread.outlier(6400, all, 16)).isFalse();
		assertThat(Spread.outlier(8200, all, 15)).isFalse();
		assertThat(Spread.outlier(2000, List.of(2000, 8000), 15)).as("of two, nobody knows which").isFalse();
	}

	@Test
	void aMeanIsRoundedToTheNearestHundredth() {
		assertThat(Points.mean(10000, 3)).isEqualTo(3333);
		assertThat(Points.mean(20000, 3)).isEqualTo(6667);
		assertThat(Points.text(9235)).isEqualTo("92.35");
		assertThat(Points.text(9000)).isEqualTo("90");
	}

}
