package org.duban.workflow.models;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class KeySupervisionModelTests {

	@RegisterExtension
	static final ModelEngine run = ModelEngine.of("key-supervision");

	@Test
	void goesFromThePlanToTheReport() {
		begin();
		assertThat(run.waiting()).containsExactly("plan-supervision");
		assertThat(run.candidates("plan-supervision")).containsExactly("committee-economy");
		run.complete("plan-supervision");
		assertThat(run.candidates("approve-supervision-plan")).contains("leader");
		run.answer("approve-supervision-plan", "approve");
		run.answer("record-activity", "done");
		run.answer("record-consultation", "done");
		run.answer("report-supervision", "report");
		assertThat(run.ends()).containsExactly("End_KeyReported");
	}

	@Test
	void comesBackWhereSomethingIsWanting() {
		begin();
		run.complete("plan-supervision");
		run.answer("approve-supervision-plan", "return");
		assertThat(run.waiting()).containsExactly("plan-supervision");
		run.complete("plan-supervision");
		run.answer("approve-supervision-plan", "approve");
		run.answer("record-activity", "more");
		assertThat(run.waiting()).containsExactly("record-activity");
		run.answer("record-activity", "done");
		run.answer("record-consultation", "more");
		assertThat(run.waiting()).containsExactly("record-consultation");
		run.answer("record-consultation", "done");
		run.answer("report-supervision", "supplement");
		assertThat(run.waiting()).containsExactly("record-activity");
	}

	private static void begin() {
		run.start("9", Map.of("supervisionId", 9L, "supervisor", "vicechair", "committeeCode", "economy"));
	}

}
