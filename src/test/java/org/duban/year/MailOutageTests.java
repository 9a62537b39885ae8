package org.duban.year;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.duban.DatabaseTest;
import org.duban.MailServer;
import org.duban.story.House;
import org.duban.story.Walk;
import org.duban.workflow.TimeTravel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The mail server is down for three working days in which cases turn yellow and red. */
@DatabaseTest
class MailOutageTests {

	private static final int CASES = 4;

	private static final int DAYS = 3;

	@LocalServerPort
	private int port;

	@Autowired
	private TimeTravel time;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcTemplate jdbc;

	private boolean down;

	@AfterEach
	void comeBack() {
		if (this.down) {
			MailServer.comeBack();
		}
	}

	@Test
	void nothingIsMissingAndNothingDoubledAfterwards() {
		RawDays days = new RawDays(this.jdbc, LocalDate.now(this.clock));
		LocalDate first = days.next(LocalDate.now(this.clock).plusDays(1));
		travelTo(first, LocalTime.of(10, 0));
		List<Long> cases = Stream.generate(() -> Walk.submitted(House.at(this.port)).id()).limit(CASES).toList();
		LocalDate before = days.later(first, 3);
		travelTo(before, LocalTime.of(18, 0));
		Outage outage = new Outage(this.jdbc, cases, before.atTime(18, 0));
		this.down = true;

		LocalDate over = days.later(before, DAYS);
		for (LocalDate day = before.plusDays(1); !day.isAfter(over); day = day.plusDays(1)) {
			travelTo(day, LocalTime.of(18, 0));
			outage.tried(day);
		}
		int unsent = outage.unsent();
		assertThat(unsent).as("mails that pile up").isGreaterThanOrEqualTo(3 * CASES);
		MailServer.comeBack();
		this.down = false;
		travelTo(over, LocalTime.of(19, 0));
		outage.everythingArrivesOnce(unsent);
	}

	private void travelTo(LocalDate day, LocalTime hour) {
		this.time.advance(Duration.between(this.clock.instant(), day.atTime(hour).atZone(this.clock.getZone())));
	}

}
