package org.duban.workflow.models;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class CommitmentModelTests {

	@RegisterExtension
	static final ModelEngine run = ModelEngine.of("commitment");

	@Test
	void isReportedByTheUnitAndVerifiedByTheClerk() {
		begin();
		assertThat(run.waiting()).containsExactly("report-progress");
		assertThat(run.candidates("report-progress")).containsExactly("unit-jiaoyu-handler");
		run.complete("report-progress", Map.of("onTrack", false));
		assertThat(run.waiting()).containsExactly("verify-progress");
		assertThat(run.candidates("verify-progress")).containsExactly("clerk");
		run.answer("verify-progress", "kept");
		assertThat(run.ends()).containsExactly("End_PromiseKept");
	}

	@Test
	void isReportedAgainAfterItWasMoved() {
		begin();
		run.complete("report-progress", Map.of("onTrack", false));
		run.answer("verify-progress", "moved");
		assertThat(run.waiting()).containsExactly("report-progress");
	}

	@Test
	void hasFailedWhereTheClerkSaysSo() {
		begin();
		run.complete("report-progress", Map.of("onTrack", false));
		run.answer("verify-progress", "failed");
		assertThat(run.ends()).containsExactly("End_PromiseFailed");
	}

	@Test
	void isReportedAgainAsLongAsItGoesToPlan() {
		begin();
		run.complete("report-progress", Map.of("onTrack", true));
		assertThat(run.waiting()).containsExactly("report-progress");
	}

	private static void begin() {
		run.fakes().sets("loadCommitment", Map.of("unitCode", "jiaoyu", "unitName", "教育局"));
		run.start("21", Map.of("commitmentId", 21L));
	}

}
