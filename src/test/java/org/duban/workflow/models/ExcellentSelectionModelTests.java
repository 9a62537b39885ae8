package org.duban.workflow.models;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class ExcellentSelectionModelTests {

	@RegisterExtension
	static final ModelEngine run = ModelEngine.of("excellent-selection");

	@Test
	void goesFromTheRecommendationsToTheAnnouncement() {
		begin();
		assertThat(run.waiting()).containsExactly("recommend", "recommend");
		assertThat(run.candidatesOfAll("recommend")).containsExactly("clerk");
		run.answer("recommend", "recommend");
		run.answer("recommend", "none");
		assertThat(run.fakes().calls()).containsExactly("collectCandidates 3");
		score();
		assertThat(run.waiting()).containsExactly("score-proposal", "score-proposal");
		assertThat(run.candidatesOfAll("score-proposal")).containsExactly("user expert1", "user expert2");
		run.complete("score-proposal");
		run.complete("score-proposal");
		assertThat(run.candidates("decide-excellent")).containsExactly("committee-chair");
		run.complete("decide-excellent", Map.of("newcomers", true));
		assertThat(run.timers()).containsExactly("Timer_PublicityOver");
		run.fire("Timer_PublicityOver");
		assertThat(run.fakes().calls()).containsExactly("collectCandidates 3", "rankCandidates 3",
				"announceSelection 3");
		assertThat(run.ends()).contains("End_Announced");
	}

	@Test
	void waitsForNobodyOnceTheDateOfTheRecommendationsHasPassed() {
		begin();
		run.answer("recommend", "none");
		run.fire("Timer_RecommendingOver");
		assertThat(run.waiting()).isEmpty();
		assertThat(run.fakes().calls()).containsExactly("collectCandidates 3");
	}

	@Test
	void tellsOfMissingScoresAndWaitsOnUntilTheOfficeEndsIt() {
		begin();
		run.fire("Timer_RecommendingOver");
		score();
		run.complete("score-proposal");
		run.fire("Timer_ScoringOver");
		assertThat(run.ends()).containsExactly("End_MissingTold", "End_ScoreGiven");
		assertThat(run.waiting()).containsExactly("score-proposal");
		run.tell("excellent-selection", "3", "scoring-closed", Map.of());
		assertThat(run.waiting()).containsExactly("decide-excellent");
	}

	@Test
	void asksNobodyAnyMoreToScoreWhatIsOut() {
		begin();
		run.fire("Timer_RecommendingOver");
		score();
		run.tell("excellent-selection", "3", "score-withdrawn-1", Map.of());
		assertThat(run.waiting()).containsExactly("score-proposal");
		assertThat(run.candidatesOfAll("score-proposal")).containsExactly("user expert2");
		run.tell("excellent-selection", "3", "score-withdrawn-2", Map.of());
		assertThat(run.ends()).containsExactly("End_ScoreWithdrawn", "End_ScoreWithdrawn");
		assertThat(run.waiting()).containsExactly("decide-excellent");
	}

	@Test
	void announcesNothingWhileAnObjectionIsOpen() {
		toThePublicity();
		publicity(true, false);
		run.fire("Timer_PublicityOver");
		assertThat(run.ends()).doesNotContain("End_Announced");
		publicity(false, false);
		run.tell("excellent-selection", "3", "objections-answered", Map.of());
		assertThat(run.ends()).contains("End_Announced");
	}

	@Test
	void asksTheMeetingAgainWhereACaseWasTakenOffTheList() {
		toThePublicity();
		publicity(false, true);
		run.fire("Timer_PublicityOver");
		assertThat(run.waiting()).containsExactly("decide-excellent");
		run.complete("decide-excellent", Map.of("newcomers", false));
		assertThat(run.ends()).contains("End_Announced");
	}

	private static void toThePublicity() {
		begin();
		run.fire("Timer_RecommendingOver");
		score();
		run.complete("score-proposal");
		run.complete("score-proposal");
		run.complete("decide-excellent", Map.of("newcomers", true));
	}

	private static void publicity(boolean undecided, boolean removed) {
		run.fakes().sets("closePublicity", Map.of("undecided", undecided, "removed", removed));
	}

	private static void score() {
		run.fakes().rows("selectionParts.scores", 1L, 2L);
		run.tell("excellent-selection", "3", "scoring-opened", Map.of());
	}

	private static void begin() {
		run.fakes().notes("collectCandidates", "selectionId");
		run.fakes().notes("rankCandidates", "selectionId");
		run.fakes().notes("announceSelection", "selectionId");
		publicity(false, false);
		run.fakes().rows("selectionParts.recommenders", 11L, 12L);
		run.fakes().rows("selectionParts.groups", "clerk");
		run.start("3", Map.of("selectionId", 3L));
	}

}
