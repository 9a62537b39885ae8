package org.duban.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.duban.DatabaseTest;
import org.duban.MailServer;
import org.duban.calendar.WorkingDays;
import org.duban.story.House;
import org.duban.story.Walk;
import org.duban.workflow.Actor;
import org.duban.workflow.TimeTravel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reminders that are lost are found, told of once, and sent once by the administrator.
 */
@DatabaseTest
class ReminderCheckTests {

	private static final Actor SYSADMIN = new Actor("sysadmin", "系统管理员", Set.of("sysadmin"), null);

	@LocalServerPort
	private int port;

	@Autowired
	private ReminderCheck check;

	@Autowired
	private AlarmBook book;

	@Autowired
	private AlarmDesk desk;

	@Autowired
	private Reminders reminders;

	@Autowired
	private WorkingDays workingDays;

	@Autowired
	private TimeTravel time;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	private House house;

	private long proposal;

	private long running;

	/** What other tests left undone is known before. */
	@BeforeEach
	void aCaseAtItsFirstDesk() {
		this.house = House.at(this.port);
		morning(this.workingDays.plus(today(), 1));
		this.desk.checkNow();
		this.proposal = Walk.submitted(this.house).id();
		this.running = this.jdbc.queryForObject(
				"select id from running_clock where proposal_id = ? and kind = 'FIRST_REVIEW'", Long.class,
				this.proposal);
	}

	@AfterEach
	void nobodyWaitsForTheMails() {
		MailServer.forgetMailsOfOtherTests(this.jdbc);
	}

	@Test
	void whatIsInOrderRaisesNoAlarm() {
		for (int day = 1; day <= 8; day++) {
			morning(this.workingDays.plus(today(), 1));
			this.check.check(now());
		}
		assertThat(alarms()).isEmpty();
		assertThat(levels()).containsExactly(1, 2, 3);
	}

	@Test
	void aRowThatIsLostIsFoundOnceAndToldOfOnce() {
		untilLate();
		assertThat(this.jdbc.update("delete from reminder where clock_id = ? and level_no = 3", this.running)).isOne();

		this.check.check(now());
		this.check.check(now());

		assertThat(alarms()).singleElement().satisfies((alarm) -> {
			assertThat(alarm.level()).isEqualTo(3);
			assertThat(alarm.state()).isEqualTo("open");
			assertThat(alarm.shouldOn()).isEqualTo(this.workingDays.plus(alarm.due(), 1));
		});
		for (String who : List.of("sysadmin", "clerk")) {
			assertThat(told(who)).as(who).isOne();
		}
		assertThat(levels()).as("the check sends nothing").containsExactly(1, 2);
		assertThat(this.house.as("sysadmin").page("/admin/reminders")).contains("alarm-" + alarms().get(0).id(), "补发");
		assertThat(this.house.as("sysadmin").page("/inbox")).contains("href=\"/admin/reminders\"")
			.doesNotContain("/cases/" + this.proposal);
		assertThat(mailTo("sysadmin")).contains("/admin/reminders").doesNotContain("/cases/");
		assertThat(mailTo("clerk")).contains("/cases/" + this.proposal);
	}

	@Test
	void theAdministratorSendsWhatIsMissingOnce() {
		untilLate();
		this.jdbc.update("delete from reminder where clock_id = ? and level_no = 3", this.running);
		this.check.check(now());
		long alarm = alarms().get(0).id();

		this.desk.repair(alarm, SYSADMIN);
		this.desk.repair(alarm, SYSADMIN);

		assertThat(levels()).containsExactly(1, 2, 3);
		assertThat(alarms()).singleElement().satisfies((row) -> {
			assertThat(row.state()).isEqualTo("entered");
			assertThat(row.repairedBy()).isEqualTo("sysadmin");
		});
		this.time.advance(Duration.ofDays(60));
		assertThat(levels()).containsExactly(1, 2, 3, 4, 5);
	}

	/** With its timer gone a ladder would stand still for ever. */
	@Test
	void aTimerThatIsLostIsFoundAndSetAnew() {
		timers().forEach((timer) -> this.management.deleteJob(timer.getId()));
		untilLate();
		assertThat(levels()).isEmpty();

		this.check.check(now());
		assertThat(alarms()).extracting(AlarmDesk.Row::level).containsExactlyInAnyOrder(1, 2, 3);
		alarms().forEach((alarm) -> this.desk.repair(alarm.id(), SYSADMIN));

		assertThat(levels()).containsExactlyInAnyOrder(1, 2, 3);
		assertThat(timers()).hasSize(1);
		this.time.advance(Duration.ofDays(60));
		assertThat(levels()).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
	}

	/** What nobody waits for any more is sent to nobody. */
	@Test
	void whatIsOverIsNotSent() {
		untilLate();
		this.jdbc.update("delete from reminder where clock_id = ? and level_no = 3", this.running);
		this.check.check(now());
		this.house.as("clerk")
			.task("first-review", this.proposal)
			.answer(Map.of("decision", "pass", "reviewers", List.of("reviewer1", "reviewer2")));

		AlarmDesk.Row alarm = alarms().get(0);
		assertThat(alarm.state()).isEqualTo("over");
		this.desk.repair(alarm.id(), SYSADMIN);
		assertThat(levels()).containsExactly(1, 2);
	}

	/** An item of party supervision has a clock of its case. */
	@Test
	void aRowOfAPartyItemThatIsLostIsFoundToo() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		this.proposal = walk.id();
		this.house.as("clerk")
			.post("/api/party-items",
					Map.of("source", "supervision", "caseNo", walk.file().path("caseNo").asText(), "unit", "wenlv",
							"content", "冰雪景区标识不全，须补齐。", "dueOn", today().plusDays(5).toString()))
			.ok();
		walk.then("party", "open-party-item", Map.of("decision", "open", "dueOn", today().plusDays(5).toString()));
		this.running = this.jdbc.queryForObject(
				"select id from running_clock where proposal_id = ? and kind = 'PARTY_FEEDBACK'", Long.class,
				this.proposal);
		untilLate();
		assertThat(this.jdbc.update("delete from reminder where clock_id = ? and level_no = 3", this.running)).isOne();

		this.check.check(now());

		AlarmDesk.Row alarm = alarms().stream()
			.filter((row) -> row.kind().equals("PARTY_FEEDBACK"))
			.findFirst()
			.orElseThrow();
		assertThat(alarm.level()).isEqualTo(3);
		this.desk.repair(alarm.id(), SYSADMIN);
		assertThat(levels()).contains(3);
		assertThat(this.house.as("supervisor").page("/supervision/reminders?clock=PARTY_FEEDBACK&level=3&unit=wenlv"))
			.contains(walk.file().path("caseNo").asText(), "党委督办反馈");
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "另行提出")).ok();
		this.house.as("chair").act(walk.id(), "decide-withdrawal", Map.of("decision", "agree")).ok();
	}

	@Test
	void oneCheckIsMadeEveryWorkingDayAfterTheRemindersHaveGone() {
		DailyCheck daily = new DailyCheck(this.check, this.book, this.workingDays, this.transaction, this.clock);
		LocalDate day = this.workingDays.plus(today(), 1);
		LocalDate saturday = LocalDate.of(2024, 6, 15);

		daily.checkOnceADay(day.atTime(9, 29));
		assertThat(this.book.isChecked(day)).isFalse();
		daily.checkOnceADay(day.atTime(9, 31));
		assertThat(this.book.isChecked(day)).isTrue();
		assertThat(this.book.begin(day, day.atTime(9, 32))).as("another node").isFalse();
		daily.checkOnceADay(saturday.atTime(10, 0));
		assertThat(this.book.isChecked(saturday)).isFalse();
	}

	private void untilLate() {
		LocalDate due = this.jdbc.queryForObject("select due from running_clock where id = ?", LocalDate.class,
				this.running);
		morning(this.workingDays.plus(due, 1));
	}

	private void morning(LocalDate day) {
		LocalDateTime after = day.atTime(LocalTime.of(10, 0));
		this.time.advance(Duration.between(this.clock.instant(), after.atZone(this.clock.getZone())));
	}

	private List<Job> timers() {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("escalation")
			.processInstanceBusinessKey(Long.toString(this.running))
			.list()
			.stream()
			.flatMap((instance) -> this.management.createJobQuery()
				.processInstanceId(instance.getId())
				.timers()
				.list()
				.stream())
			.toList();
	}

	private List<AlarmDesk.Row> alarms() {
		List<Long> own = this.jdbc.queryForList("select id from reminder_alarm where proposal_id = ?", Long.class,
				this.proposal);
		return this.desk.rows().stream().filter((row) -> own.contains(row.id())).toList();
	}

	private List<Integer> levels() {
		return this.reminders.ofCase(this.proposal)
			.stream()
			.filter((row) -> Long.valueOf(this.running).equals(row.clockId()))
			.map(Reminders.Row::level)
			.toList();
	}

	private Integer told(String who) {
		return this.jdbc.queryForObject(
				"select count(*) from notice where proposal_id = ? and recipient = ? and kind = 'reminder-missing'",
				Integer.class, this.proposal, who);
	}

	private String mailTo(String who) {
		return this.jdbc.queryForObject("""
				select o.body from notice n join outbox o on o.event_id = concat(n.kind, '-', n.id)
				where n.proposal_id = ? and n.recipient = ? and n.kind = 'reminder-missing'""", String.class,
				this.proposal, who);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

}
