package org.duban.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duban.assignment.AssignmentFacts;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;
import org.duban.deadline.DeadlineFixture;
import org.duban.deadline.RunningClock;
import org.duban.workflow.Actor;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DataJpaTest(properties = { "spring.flyway.enabled=false", "spring.jpa.hibernate.ddl-auto=none",
		"spring.sql.init.mode=always",
		"spring.sql.init.schema-locations=classpath:db/migration/V060__deadline.sql,classpath:db/migration/V110__supervision.sql,classpath:db/migration/V1286__reminders_of_tasks.sql" })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({ DeadlineFixture.class, SupervisionFixture.class, LadderRule.class, ClockLadder.class, LateClocks.class,
		LevelNotice.class, Recipients.class, ReminderText.class, ReminderReading.class, EscalationFollower.class,
		IssueSupervisionOrderService.class, RecordSummonsService.class, ExplainDelayService.class, Urging.class,
		UrgeUnits.class, LateMatter.class, CoHandlers.class, ClockSubjects.class })
class SupervisionTest {

	private static final Actor CLERK = new Actor("clerk", "书记员", Set.of("clerk"), null);

	private static final ClockSubject MAIN = ClockSubject.assignment(7, 1);

	@Autowired
	private Clocks clocks;

	@Autowired
	private ClockLadder ladder;

	@Autowired
	private Reminders reminders;

	@Autowired
	private IssueSupervisionOrderService issue;

	@Autowired
	private RecordSummonsService summons;

	@Autowired
	private UrgeUnits urge;

	@Autowired
	private Urging urging;

	@Autowired
	private DeadlineFixture house;

	@Autowired
	private SupervisionFixture room;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void begin() {
		// The column is V1300's, which needs the tables of another room.
		this.jdbc.execute("alter table reminder add column if not exists key_asked_id bigint");
		for (String table : List.of("reminder", "supervision_order", "summons", "clock_task", "running_clock")) {
			this.jdbc.update("delete from " + table);
		}
		this.house.today(LocalDate.parse("2026-08-10"));
		this.house.told().clear();
		this.room.reached().clear();
		this.room.orders().clear();
		this.room.summonses().clear();
	}

	@Test
	void startsAnEscalationThatKnowsTheLateUnit() {
		RunningClock clock = reply();
		assertThat(this.house.told())
			.containsExactly("start " + clock.id() + " {assignmentId=7, caseNo=14-05-0123, clockId=" + clock.id()
					+ ", proposalId=1, unitCode=fagai, unitName=fagai}");
	}

	@Test
	void ordersAUnitOnlyForItsOwnDelay() {
		this.clocks.start(ClockKind.REPLY_AUDIT, MAIN, LocalDate.parse("2026-08-10"));
		assertThat(this.house.told()).singleElement().asString().doesNotContain("unitCode");
	}

	@Test
	void givesTheLaddersOwnStepsNoLadder() {
		this.clocks.start(ClockKind.SUMMONS, new ClockSubject("clockId", 3, 1L, 7L), LocalDate.parse("2026-08-10"));
		assertThat(this.house.told()).isEmpty();
	}

	@Test
	void followsAClockOnceForATransaction() {
		RunningClock clock = reply();
		this.house.told().clear();

		this.transaction.executeWithoutResult((status) -> {
			this.clocks.met(ClockKind.REPLY, MAIN);
			this.clocks.reopen(ClockKind.REPLY, MAIN);
			this.clocks.move(ClockKind.REPLY, MAIN, LocalDate.parse("2026-12-10"), "延期");
		});
		assertThat(this.house.told()).containsExactly("resume " + clock.id(), "clock-moved " + clock.id());
	}

	@Test
	void standsStillAndRunsOnWithItsClock() {
		RunningClock clock = reply();
		this.house.told().clear();

		this.clocks.pause(ClockKind.REPLY, MAIN);
		this.clocks.resume(ClockKind.REPLY, MAIN);
		this.clocks.met(ClockKind.REPLY, MAIN);
		assertThat(this.house.told()).containsExactly("suspend " + clock.id(), "resume " + clock.id(),
				"clock-moved " + clock.id(), "resume " + clock.id(), "clock-ended " + clock.id());
	}

	@Test
	void writesEachLevelOnceForADate() {
		RunningClock clock = reply();
		this.house.today(LocalDate.parse("2026-10-20"));

		this.ladder.reached(clock.id(), 1);
		this.ladder.reached(clock.id(), 1);
		assertThat(this.reminders.ofCase(1)).singleElement().satisfies((row) -> {
			assertThat(row.level()).isEqualTo(1);
			assertThat(row.recipients()).containsExactly("unit-fagai-liaison", "unit-fagai-handler");
			assertThat(row.text()).isEqualTo("【黄灯提醒】提案 14-05-0123 fagai“答复”2026-11-10 到期，剩余 15 个工作日，请抓紧办理。");
		});
		assertThat(this.room.reached()).hasSize(1);
	}

	@Test
	void catchesUpWithEveryLevelThatIsDue() {
		RunningClock clock = reply();
		this.house.today(LocalDate.parse("2026-11-24"));

		this.ladder.reached(clock.id(), 1);
		assertThat(this.reminders.ofCase(1)).extracting(Reminders.Row::level).containsExactly(1, 2, 3, 4);
		assertThat(this.reminders.ofCase(1)).last().satisfies((row) -> {
			assertThat(row.remaining()).isEqualTo(-10);
			assertThat(row.recipients()).contains("unit-fagai-head", "gov-office", "clerk", "committee-chair",
					"supervisor");
		});
		assertThat(this.ladder.at(clock.id(), 4)).isEqualTo(Instant.parse("2026-11-24T02:00:00Z"));
	}

	@Test
	void writesTheLevelsAgainForAnotherDate() {
		RunningClock clock = reply();
		this.house.today(LocalDate.parse("2026-10-20"));
		this.ladder.reached(clock.id(), 1);
		this.clocks.move(ClockKind.REPLY, MAIN, LocalDate.parse("2026-12-10"), "延期");
		this.house.today(LocalDate.parse("2026-11-19"));
		this.ladder.reached(clock.id(), 1);
		assertThat(this.reminders.ofCase(1)).extracting(Reminders.Row::due)
			.containsExactly(LocalDate.parse("2026-11-10"), LocalDate.parse("2026-12-10"));
	}

	@Test
	void actsAtNineOfAWorkingDay() {
		RunningClock clock = reply();

		assertThat(this.ladder.at(clock.id(), 3)).isEqualTo(Instant.parse("2026-11-11T01:00:00Z"));
		this.house.today(LocalDate.parse("2026-11-13"));
		assertThat(this.ladder.at(clock.id(), 3)).isEqualTo(Instant.parse("2026-11-16T01:00:00Z"));
	}

	@Test
	void numbersTheOrdersOfAYear() {
		RunningClock first = reply();
		RunningClock second = this.clocks.start(ClockKind.SIGN, MAIN, LocalDate.parse("2026-08-10"));

		assertThat(order(first, LocalDate.parse("2026-08-10"))).isInstanceOf(Outcome.Refused.class);
		assertThat(order(first, LocalDate.parse("2026-08-11"))).isInstanceOf(Outcome.Done.class);
		assertThat(order(second, LocalDate.parse("2026-08-11"))).isInstanceOf(Outcome.Done.class);

		assertThat(this.reminders.ordersOfCase(1)).extracting(Reminders.Order::number)
			.containsExactly("督〔2026〕1号", "督〔2026〕2号");
		assertThat(this.room.orders()).extracting((issued) -> issued.order().number())
			.containsExactly("督〔2026〕1号", "督〔2026〕2号");
	}

	@Test
	void refusesASecondOrderForTheSameDate() {
		RunningClock clock = reply();
		assertThat(this.ladder.orderWanted(clock.id())).isTrue();
		order(clock, LocalDate.parse("2026-08-11"));

		assertThat(this.ladder.orderWanted(clock.id())).isFalse();
		assertThat(order(clock, LocalDate.parse("2026-08-12")))
			.isEqualTo(Outcome.refused("", "order-issued-already", "2026-11-10"));
		this.clocks.move(ClockKind.REPLY, MAIN, LocalDate.parse("2026-12-10"), "延期");
		assertThat(this.ladder.orderWanted(clock.id())).isTrue();
		assertThat(order(clock, LocalDate.parse("2026-08-12"))).isInstanceOf(Outcome.Done.class);
	}

	@Test
	void refusesASecondSummonsForTheSameDate() {
		OpenTask task = task("record-summons", reply());
		RecordSummons command = new RecordSummons(LocalDate.parse("2026-08-10"), "负责人", "约谈内容");
		assertThat(this.ladder.summonsWanted(task.number("clockId"))).isTrue();

		assertThat(this.summons.act(task, command, CLERK)).isInstanceOf(Outcome.Done.class);

		assertThat(this.room.summonses()).singleElement()
			.satisfies((talk) -> assertThat(talk.summons()).isEqualTo(command));
		assertThat(this.ladder.summonsWanted(task.number("clockId"))).isFalse();
		assertThat(this.summons.act(task, command, CLERK))
			.isEqualTo(Outcome.refused("", "summons-recorded-already", "2026-11-10"));
	}

	/** What is passed over may be so at any hour: nothing else is entered then. */
	@Test
	void entersNothingWhileItPassesOverALevel() {
		RunningClock clock = reply();
		this.house.today(LocalDate.parse("2026-10-20"));
		this.ladder.reached(clock.id(), 1);
		this.house.today(LocalDate.parse("2026-11-14"));

		this.ladder.reached(clock.id(), 1);

		assertThat(this.reminders.ofCase(1)).extracting(Reminders.Row::level).containsExactly(1);
	}

	@Test
	void refusesASummonsThatWasNotHeldYet() {
		RecordSummons command = new RecordSummons(LocalDate.parse("2026-08-11"), "负责人", "约谈内容");

		assertThat(this.summons.act(task("record-summons", reply()), command, CLERK))
			.isInstanceOf(Outcome.Refused.class);
	}

	@Test
	void letsAMainUnitUrgeItsCoHandlers() {
		Actor liaison = new Actor("fagai-liaison", "联络员", Set.of("unit-fagai-liaison"), "fagai");

		assertThat(this.urging.urgeable(1, liaison)).extracting(AssignmentFacts::unit).containsExactly("jiaoyu");
		assertThat(this.urging.urgeable(1, CLERK)).hasSize(2);
		assertThat(this.urging.urgeable(1, new Actor("m", "委员", Set.of("member"), null))).isEmpty();
	}

	@Test
	void pressesCoHandlersWhoseOpinionIsMissingBeforeTheMainUnitIsBlamed() {
		RunningClock clock = reply();
		this.house.today(LocalDate.parse("2026-11-11"));
		this.ladder.reached(clock.id(), 1);
		assertThat(this.reminders.ofCase(1)).hasSize(3)
			.allMatch((row) -> row.recipients().contains("unit-jiaoyu-handler") == row.level() > 1)
			.allMatch((row) -> row.text().contains("尚缺会办意见：jiaoyu") == row.level() > 1);
	}

	@Test
	void leavesARowForAnUrgingByHand() {
		assertThat(this.urge.act(1, new Urge("caizheng", "请抓紧办理"), CLERK)).isInstanceOf(Outcome.Refused.class);
		this.urge.act(1, new Urge("jiaoyu", "请抓紧办理"), CLERK);

		assertThat(this.reminders.ofCase(1)).singleElement().satisfies((row) -> {
			assertThat(row.kind()).isEqualTo(Reminders.Kind.MANUAL);
			assertThat(row.assignmentId()).isEqualTo(8);
			assertThat(row.recipients()).contains("unit-jiaoyu-liaison");
		});
	}

	private RunningClock reply() {
		return this.clocks.start(ClockKind.REPLY, MAIN, LocalDate.parse("2026-08-10"));
	}

	private Outcome order(RunningClock clock, LocalDate newDate) {
		return this.issue.act(task("issue-supervision-order", clock), new IssueSupervisionOrder(newDate, "请按期办结"),
				CLERK);
	}

	private static OpenTask task(String key, RunningClock clock) {
		return new OpenTask("t", key, Map.of("clockId", clock.id(), "proposalId", 1L, "assignmentId", 7L), null,
				Instant.parse("2026-08-10T02:00:00Z"), null);
	}

}
