package org.duban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duban.calendar.CalendarChanged;
import org.duban.calendar.Deadline;
import org.duban.calendar.Term;
import org.duban.deadline.ClockChanged.Change;
import org.duban.deadline.RunningClock.State;
import org.duban.workflow.OpenTask;
import org.duban.workflow.TaskClosed;
import org.duban.workflow.TaskOpened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@DataJpaTest(properties = { "spring.flyway.enabled=false", "spring.jpa.hibernate.ddl-auto=none",
		"spring.sql.init.mode=always", "spring.sql.init.schema-locations=classpath:db/migration/V060__deadline.sql" })
@Import(DeadlineFixture.class)
class ClockRegisterTest {

	private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

	private static final ClockSubject SUBJECT = ClockSubject.assignment(7, 1);

	@Autowired
	private ClockRegister clocks;

	@Autowired
	private TaskClocks tasks;

	@Autowired
	private ClockShifts shifts;

	@Autowired
	private DeadlineFixture fixture;

	private final List<Instant> dates = new ArrayList<>();

	@BeforeEach
	void beginOnMonday() {
		this.fixture.today(MONDAY);
		this.fixture.changes().clear();
		this.fixture.dated().clear();
	}

	@Test
	void countsTheReplyClockInMonths() {
		RunningClock clock = this.clocks.start(ClockKind.REPLY, SUBJECT, LocalDate.parse("2026-07-01"));

		assertThat(clock.due()).isEqualTo("2026-10-08");
		assertThat(clock.basis()).isEqualTo("依据:系统参数 reply.months.offsession");
		assertThat(clock.light()).isEqualTo(Light.RED);
		Deadline explained = this.clocks.explain(clock);
		assertThat(explained.term()).isEqualTo(Term.months(3));
	}

	@Test
	void keepsOneClockOfAKindOnASubject() {
		RunningClock first = this.clocks.start(ClockKind.REPLY, SUBJECT, MONDAY);
		RunningClock second = this.clocks.start(ClockKind.REPLY, SUBJECT, MONDAY.plusDays(3));

		assertThat(second.id()).isEqualTo(first.id());
		assertThat(changes()).containsExactly(Change.STARTED);
	}

	@Test
	void addsTheWorkingDaysOfAPause() {
		LocalDate due = this.clocks.start(ClockKind.REPLY, SUBJECT, LocalDate.parse("2026-08-31")).due();
		this.clocks.pause(ClockKind.REPLY, SUBJECT);
		this.clocks.pause(ClockKind.REPLY, SUBJECT);
		this.fixture.today(MONDAY.plusDays(7));
		assertThat(this.clocks.find(ClockKind.REPLY, SUBJECT).orElseThrow().remaining()).isEqualTo(5);

		this.clocks.resume(ClockKind.REPLY, SUBJECT);
		this.clocks.resume(ClockKind.REPLY, SUBJECT);

		RunningClock clock = this.clocks.find(ClockKind.REPLY, SUBJECT).orElseThrow();
		assertThat(clock.originalDue()).isEqualTo(due).isEqualTo("2026-11-30");
		assertThat(clock.due()).isEqualTo("2026-12-07");
		assertThat(clock.basis()).endsWith("暂停 5 个工作日");
		assertThat(this.clocks.explain(clock).date()).isEqualTo(clock.due());
		assertThat(changes()).containsExactly(Change.STARTED, Change.PAUSED, Change.RESUMED);
	}

	@Test
	void movesToTheWorkingDayOfAnExtensionOnce() {
		this.clocks.start(ClockKind.REPLY, SUBJECT, MONDAY);
		this.clocks.move(ClockKind.REPLY, SUBJECT, LocalDate.parse("2026-12-19"), "延期");
		this.clocks.move(ClockKind.REPLY, SUBJECT, LocalDate.parse("2026-12-19"), "延期");

		assertThat(this.clocks.find(ClockKind.REPLY, SUBJECT).orElseThrow().due()).isEqualTo("2026-12-21");
		assertThat(changes()).containsExactly(Change.STARTED, Change.MOVED);
		assertThat(this.fixture.dated()).contains("draft-reply assignmentId 7 2026-12-21T15:59:59Z");
	}

	@Test
	void runsOnWithItsOldDateWhenReopened() {
		LocalDate due = this.clocks.start(ClockKind.REPLY, SUBJECT, MONDAY).due();
		this.clocks.met(ClockKind.REPLY, SUBJECT);
		this.clocks.met(ClockKind.REPLY, SUBJECT);
		assertThat(this.clocks.find(ClockKind.REPLY, SUBJECT)).isEmpty();
		this.clocks.reopen(ClockKind.REPLY, SUBJECT);
		this.clocks.reopen(ClockKind.REPLY, SUBJECT);

		assertThat(this.clocks.find(ClockKind.REPLY, SUBJECT).orElseThrow().due()).isEqualTo(due);
		assertThat(changes()).containsExactly(Change.STARTED, Change.ENDED, Change.REOPENED);
	}

	@Test
	void remembersHowItStoodWhenItEnded() {
		this.clocks.startUntil(ClockKind.COMMITMENT, SUBJECT, MONDAY, MONDAY.plusDays(4), "承诺日期");
		this.clocks.met(ClockKind.COMMITMENT, SUBJECT);
		this.fixture.today(MONDAY.plusDays(60));

		RunningClock clock = this.clocks.ofCase(1).get(0);
		assertThat(clock.state()).isEqualTo(State.MET);
		assertThat(clock.remaining()).isEqualTo(4);
		assertThat(clock.light()).isEqualTo(Light.GREEN);
	}

	@Test
	void endsASharedClockWithTheLastOfItsTasks() {
		this.tasks.opened(opened("a", "second-review"));
		this.tasks.opened(opened("b", "second-review"));
		assertThat(this.dates).containsOnly(Instant.parse("2026-11-26T15:59:59Z"));

		this.tasks.closed(new TaskClosed(task("a", "second-review"), true));
		assertThat(only().state()).isEqualTo(State.RUNNING);
		this.tasks.closed(new TaskClosed(task("b", "second-review"), true));
		assertThat(only().state()).isEqualTo(State.MET);
	}

	@Test
	void cancelsAClockWhoseTaskWasTakenAway() {
		this.tasks.opened(opened("a", "first-review"));
		this.tasks.closed(new TaskClosed(task("a", "first-review"), false));

		assertThat(only().state()).isEqualTo(State.CANCELLED);
	}

	@Test
	void letsOneClockRunThroughASequenceOfTasks() {
		this.tasks.opened(opened("a", "propose-units"));
		LocalDate due = only().due();
		this.fixture.today(MONDAY.plusDays(2));
		this.tasks.closed(new TaskClosed(task("a", "propose-units"), true));
		this.tasks.opened(opened("b", "approve-assignment"));

		assertThat(only().due()).isEqualTo(due);
		assertThat(only().state()).isEqualTo(State.RUNNING);
	}

	@Test
	void datesATaskByTheClockItsRoomStarted() {
		this.tasks.opened(opened("a", "draft-reply"));
		assertThat(this.dates).isEmpty();

		this.clocks.start(ClockKind.REDO, SUBJECT, MONDAY);
		this.tasks.opened(opened("b", "draft-reply"));
		assertThat(this.dates).containsExactly(Instant.parse("2026-12-23T15:59:59Z"));
	}

	@Test
	void movesProvisionalDatesWhenTheHolidaysBecomeKnown() {
		this.clocks.start(ClockKind.REPLY, SUBJECT, LocalDate.parse("2026-10-01"));
		RunningClock before = this.clocks.find(ClockKind.REPLY, SUBJECT).orElseThrow();
		assertThat(before.due()).isEqualTo("2027-01-01");
		assertThat(before.provisional()).isTrue();

		this.fixture.newYear2027IsAHoliday();
		this.shifts.recount(new CalendarChanged(Set.of(2027)));

		assertThat(this.clocks.find(ClockKind.REPLY, SUBJECT).orElseThrow().due()).isEqualTo("2027-01-04");
		assertThat(changes()).containsExactly(Change.STARTED, Change.MOVED);
		this.fixture.forgetNewYear2027();
	}

	private RunningClock only() {
		assertThat(this.clocks.ofCase(1)).hasSize(1);
		return this.clocks.ofCase(1).get(0);
	}

	private List<Change> changes() {
		return this.fixture.changes();
	}

	private TaskOpened opened(String id, String key) {
		return new TaskOpened(task(id, key), (due, soon) -> this.dates.add(due));
	}

	private static OpenTask task(String id, String key) {
		return new OpenTask(id, key, Map.of("proposalId", 1L, "assignmentId", 7L), null,
				Instant.parse("2026-11-23T02:00:00Z"), null);
	}

}
