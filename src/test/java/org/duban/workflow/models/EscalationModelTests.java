package org.duban.workflow.models;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class EscalationModelTests {

	@RegisterExtension
	static final ModelEngine run = ModelEngine.of("escalation");

	@Test
	void climbsEveryLevelOfAUnitsClock() {
		begin(Map.of("unitCode", "jiaoyu"));
		climb(3);
		assertThat(run.waiting()).isEmpty();
		run.fire("Timer_Level4");
		assertThat(run.waiting()).containsExactly("issue-supervision-order");
		assertThat(run.candidates("issue-supervision-order")).containsExactly("clerk");
		run.complete("issue-supervision-order");
		assertThat(run.candidates("explain-delay")).containsExactly("unit-jiaoyu-leader");
		run.fire("Timer_Level5");
		assertThat(run.waiting()).containsExactly("explain-delay", "record-summons");
		assertThat(run.candidates("record-summons")).containsExactly("clerk");
		run.complete("explain-delay");
		run.complete("record-summons");
		assertThat(run.fakes().calls()).containsExactly("reachLevel 1", "reachLevel 2", "reachLevel 3", "reachLevel 4",
				"reachLevel 5");
		assertThat(run.ends()).containsExactly("End_DelayExplained", "End_LadderDone", "End_Summoned");
	}

	@Test
	void ordersAndSummonsNobodyForAClockWithoutAUnit() {
		begin(Map.of());
		climb(5);
		assertThat(run.waiting()).isEmpty();
		assertThat(run.ends()).containsExactly("End_LadderDone", "End_NoOrder", "End_OfficeTold");
	}

	@Test
	void beginsAnewWhenTheDateMoves() {
		begin(Map.of("unitCode", "jiaoyu"));
		climb(4);
		run.tell("escalation", "5", "clock-moved", Map.of());
		assertThat(run.waiting()).isEmpty();
		assertThat(run.timers()).containsExactly("Timer_Level1");
	}

	@Test
	void endsWithTheClock() {
		begin(Map.of("unitCode", "jiaoyu"));
		climb(2);
		run.tell("escalation", "5", "clock-ended", Map.of());
		assertThat(run.timers()).isEmpty();
		assertThat(run.ends()).containsExactly("End_ClockEnded");
	}

	private static void begin(Map<String, Object> unit) {
		run.fakes().notes("reachLevel", "level");
		run.start("5", unit);
	}

	private static void climb(int levels) {
		for (int level = 1; level <= levels; level++) {
			run.fire("Timer_Level" + level);
		}
	}

}
