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

import static org.assertj.core.api.Assertions.assertThat;

/** What is repaired takes nothing away. */
@DatabaseTest
class RepairTests {

	private static final Actor SYSADMIN = new Actor("sysadmin", "系统管理员", Set.of("sysadmin"), null);

	@LocalServerPort
	private int port;

	@Autowired
	private ReminderCheck check;

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
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	private House house;

	private long proposal;

	private long running;

	@BeforeEach
	void whatOthersLeftIsKnown() {
		this.house = House.at(this.port);
		this.desk.checkNow();
	}

	@AfterEach
	void nobodyWaitsForTheMails() {
		MailServer.forgetMailsOfOtherTests(this.jdbc);
	}

	/**
	 * Neither a row nor a timer that is repaired takes away what somebody was asked for.
	 */
	@Test
	void whoOwesAnExplanationOwesItAfterARepairToo() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		this.proposal = walk.id();
		this.running = this.jdbc.queryForObject("select id from running_clock where proposal_id = ? and kind = 'SIGN'",
				Long.class, this.proposal);
		for (int day = 0; !walk.waiting().contains("issue-supervision-order") && day < 30; day++) {
			morning(this.workingDays.plus(today(), 1));
		}
		this.house.as("clerk")
			.task("issue-supervision-order", this.proposal)
			.answer(Map.of("newDate", this.workingDays.plus(today(), 20).toString(), "text", "请立即签收并抓紧办理。"));
		assertThat(walk.waiting()).contains("explain-delay");

		this.jdbc.update("delete from reminder where clock_id = ? and level_no = 3", this.running);
		timers().forEach((timer) -> this.management.deleteJob(timer.getId()));
		this.check.check(now());
		alarms().forEach((alarm) -> this.desk.repair(alarm.id(), SYSADMIN));

		assertThat(walk.waiting()).contains("explain-delay");
		assertThat(timers()).as("the ladder goes on").hasSize(1);
		this.time.advance(Duration.ofDays(60));
		assertThat(levels()).contains(3, 5);
		assertThat(walk.waiting()).contains("explain-delay", "record-summons");
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "情况已有变化。")).ok();
		this.house.as("chair").act(walk.id(), "decide-withdrawal", Map.of("decision", "agree")).ok();
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

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

}
