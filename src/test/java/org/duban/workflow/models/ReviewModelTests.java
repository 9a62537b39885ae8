package org.duban.workflow.models;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewModelTests {

	@RegisterExtension
	static final ModelEngine run = ModelEngine.of("review");

	@Test
	void goesBackToTheProposerFromTheFirstReview() {
		begin();
		assertThat(run.waiting()).containsExactly("first-review");
		assertThat(run.candidates("first-review")).containsExactly("clerk");
		run.answer("first-review", "return");
		assertThat(run.ends()).containsExactly("End_ReturnedToProposer");
		assertThat(run.variable("filingOutcome")).isEqualTo("return");
	}

	@Test
	void asksBothReviewersByNameAndThenTheChair() {
		begin();
		run.answer("first-review", "pass");
		assertThat(run.waiting()).containsExactly("second-review", "second-review");
		assertThat(run.candidatesOfAll("second-review")).containsExactly("user reviewer1", "user reviewer2");
		run.answer("second-review", "return");
		assertThat(run.waiting()).containsExactly("second-review");
		run.answer("second-review", "decide");
		assertThat(run.waiting()).containsExactly("decide-filing");
		assertThat(run.candidates("decide-filing")).containsExactly("committee-chair");
		run.answer("decide-filing", "file");
		assertThat(run.ends()).containsExactly("End_FilingDecided");
		assertThat(run.variable("filingOutcome")).isEqualTo("file");
	}

	@Test
	void sendsANegativeFirstOpinionToTheReviewersAllTheSame() {
		begin();
		run.answer("first-review", "reject");
		assertThat(run.waiting()).containsExactly("second-review", "second-review");
	}

	@Test
	void goesBackToTheProposerWhereBothReviewersSaySo() {
		begin();
		run.answer("first-review", "pass");
		run.answer("second-review", "decide");
		run.answer("second-review", "return");
		assertThat(run.ends()).containsExactly("End_ReturnedToProposer");
		assertThat(run.variable("filingOutcome")).isEqualTo("return");
	}

	@Test
	void goesBackToBothReviewersFromTheChair() {
		begin();
		run.answer("first-review", "pass");
		run.answer("second-review", "decide");
		run.answer("second-review", "decide");
		run.answer("decide-filing", "return");
		assertThat(run.waiting()).containsExactly("second-review", "second-review");
		run.answer("second-review", "decide");
		run.answer("second-review", "decide");
		run.answer("decide-filing", "not-file");
		assertThat(run.variable("filingOutcome")).isEqualTo("not-file");
	}

	@Test
	void tellsTheCallerOfAMerger() {
		begin();
		run.answer("first-review", "pass");
		run.answer("second-review", "decide");
		run.answer("second-review", "decide");
		run.answer("decide-filing", "merge");
		assertThat(run.variable("filingOutcome")).isEqualTo("merge");
	}

	private static void begin() {
		run.fakes().rows("reviewersOfCase", "reviewer1", "reviewer2");
		run.start(Map.of());
	}

}
