package org.duban.workflow.models;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class PartySupervisionModelTests {

	@RegisterExtension
	static final ModelEngine run = ModelEngine.of("party-supervision");

	@Test
	void isTakenOnReportedAndStruckOff() {
		begin();
		assertThat(run.waiting()).containsExactly("open-party-item");
		assertThat(run.candidates("open-party-item")).containsExactly("party-office");
		run.answer("open-party-item", "open");
		assertThat(run.candidates("report-rectification")).containsExactly("unit-jiaoyu-handler");
		run.complete("report-rectification", Map.of("interim", false));
		assertThat(run.candidates("close-party-item")).containsExactly("party-office");
		run.answer("close-party-item", "close");
		assertThat(run.ends()).containsExactly("End_ItemStruckOff");
		assertThat(run.ended()).isTrue();
	}

	@Test
	void endsWhereItIsNotTakenOn() {
		begin();
		run.answer("open-party-item", "decline");
		assertThat(run.ends()).containsExactly("End_ItemDeclined");
	}

	@Test
	void isReportedAgainUntilItIsDoneAndFoundDone() {
		begin();
		run.answer("open-party-item", "open");
		run.complete("report-rectification", Map.of("interim", true));
		assertThat(run.waiting()).containsExactly("report-rectification");
		run.complete("report-rectification", Map.of("interim", false));
		run.answer("close-party-item", "return");
		assertThat(run.waiting()).containsExactly("report-rectification");
	}

	@Test
	void countsAReportThatDoesNotComeAndWaitsOn() {
		begin();
		run.fakes().notes("recordMissedFeedback", "partyItemId");
		run.answer("open-party-item", "open");
		run.fire("Timer_FeedbackMissed");
		assertThat(run.fakes().calls()).containsExactly("recordMissedFeedback 31");
		assertThat(run.ends()).containsExactly("End_MissRecorded");
		assertThat(run.waiting()).containsExactly("report-rectification");
	}

	private static void begin() {
		run.start("31", Map.of("partyItemId", 31L, "unitCode", "jiaoyu", "unitName", "教育局"));
	}

}
