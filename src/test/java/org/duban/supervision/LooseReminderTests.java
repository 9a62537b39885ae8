package org.duban.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.duban.DatabaseTest;
import org.duban.MailServer;
import org.duban.calendar.WorkingDays;
import org.duban.story.House;
import org.duban.story.LooseItem;
import org.duban.workflow.Actor;
import org.duban.workflow.TimeTravel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Reminders of what belongs to no case are missed and sent like all others. */
@DatabaseTest
class LooseReminderTests {

	private static final Actor SYSADMIN = new Actor("sysadmin", "系统管理员", Set.of("sysadmin"), null);

	@LocalServerPort
	int port;

	@Autowired
	ReminderCheck check;

	@Autowired
	AlarmDesk desk;

	@Autowired
	WorkingDays workingDays;

	@Autowired
	TimeTravel time;

	@Autowired
	Clock clock;

	@Autowired
	JdbcTemplate jdbc;

	@AfterEach
	void nobodyWaitsForTheMails() {
		MailServer.forgetMailsOfOtherTests(this.jdbc);
	}

	@Test
	void aLostRowIsFoundToldToThePartyOfficeAndSentByHand() {
		LooseItem item = LooseItem.opened(House.at(this.port), 5);
		long clock = this.jdbc.queryForObject("select id from running_clock where proposal_id is null"
				+ " and kind = 'PARTY_FEEDBACK' and subject_id = ?", Long.class, item.id());
		LocalDate due = this.jdbc.queryForObject("select due from running_clock where id = ?", LocalDate.class, clock);
		this.desk.checkNow();
		LocalDateTime late = this.workingDays.plus(due, 1).atTime(10, 0);
		this.time.advance(Duration.between(this.clock.instant(), late.atZone(this.clock.getZone())));
		assertThat(this.jdbc.update("delete from reminder where clock_id = ? and level_no = 3", clock)).isOne();

		this.check.check(LocalDateTime.now(this.clock));
		this.check.check(LocalDateTime.now(this.clock));

		long alarm = this.jdbc.queryForObject("select id from reminder_alarm where clock_id = ?", Long.class, clock);
		String number = item.of("party", "number");
		assertThat(this.desk.rows()).filteredOn((row) -> row.id() == alarm)
			.singleElement()
			.satisfies((row) -> assertThat(List.of(row.number(), row.state())).containsExactly(number, "open"));
		assertThat(told("party", number)).isOne();
		assertThat(told("sysadmin", number)).isOne();
		assertThat(told("clerk", number)).isZero();
		this.desk.repair(alarm, SYSADMIN);
		this.desk.repair(alarm, SYSADMIN);
		assertThat(this.jdbc.queryForList("select level_no from reminder where clock_id = ? order by level_no",
				Integer.class, clock))
			.containsExactly(1, 2, 3);
		item.finish();
	}

	private int told(String who, String number) {
		return this.jdbc.queryForObject(
				"select count(*) from notice where kind = 'reminder-missing' and recipient = ? and subject like ?",
				Integer.class, who, "%" + number + "%");
	}

}
