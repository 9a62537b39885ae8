package org.duban.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.deadline.ClockKind;
import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.deadline.RunningClock.State;
import org.duban.workflow.Processes;
import org.duban.workflow.TimeTravel;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class EscalationTest {

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private Clocks clocks;

	@Autowired
	private Reminders reminders;

	@Autowired
	private LadderRule rule;

	@Autowired
	private Processes processes;

	@Autowired
	private TimeTravel time;

	@Autowired
	private Clock clock;

	@Test
	void leavesARowForEveryLevelThatAClockReaches() {
		long proposalId = submitted();
		RunningClock review = only(proposalId, ClockKind.FIRST_REVIEW);
		assertThat(review.state()).isEqualTo(State.RUNNING);
		assertThat(this.processes.running("escalation", Long.toString(review.id()))).isTrue();

		this.time.advance(Duration.ofDays(70));

		RunningClock late = only(proposalId, ClockKind.FIRST_REVIEW);
		assertThat(levels(proposalId, late))
			.containsExactlyElementsOf(this.rule.levelsDue(late, LocalDate.now(this.clock)));
		assertThat(levels(proposalId, late)).containsExactly(1, 2, 3, 4, 5);
		assertThat(this.reminders.ofCase(proposalId)).allSatisfy((row) -> {
			assertThat(row.recipients()).contains("clerk");
			assertThat(row.sentAt().toLocalTime()).hasHour(9);
		});
	}

	private List<Integer> levels(long proposalId, RunningClock clock) {
		return this.reminders.ofCase(proposalId)
			.stream()
			.filter((row) -> Long.valueOf(clock.id()).equals(row.clockId()))
			.map(Reminders.Row::level)
			.toList();
	}

	private RunningClock only(long proposalId, ClockKind kind) {
		return this.clocks.ofCase(proposalId).stream().filter((row) -> row.kind() == kind).findFirst().orElseThrow();
	}

	private long submitted() {
		TestRestTemplate member = this.http.withBasicAuth("member001", "demo");
		Map<String, String> draft = Map.of("title", "关于完善老旧小区加装电梯的提案", "situation",
				"老旧小区没有电梯，老年人上下楼困难，居民意见不一，资金来源单一，审批环节较多，亟需统筹解决。", "suggestions", "1. 简化审批。", "category2",
				"digital-economy", "contactPerson", "联系人", "contactTel", "0451-00000000");
		JsonNode created = member.postForObject("/api/proposals", draft, JsonNode.class);
		assertThat(created.path("id").isIntegralNumber()).as("%s", created).isTrue();
		long id = created.get("id").asLong();
		JsonNode submitted = member.postForObject("/api/proposals/" + id + "/submit", null, JsonNode.class);
		assertThat(submitted.path("state").asText()).as("%s", submitted).isEqualTo("SUBMITTED");
		return id;
	}

}
