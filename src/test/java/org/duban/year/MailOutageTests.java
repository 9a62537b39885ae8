package org.duban.year;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
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
		MailServer.forgetMailsOfOtherTests(this.jdbc);
		MailServer.goDown();
		this.down = true;

		LocalDate over = days.later(before, DAYS);
		for (LocalDate day = before.plusDays(1); !day.isAfter(over); day = day.plusDays(1)) {
			travelTo(day, LocalTime.of(18, 0));
			await("a try on " + day, () -> waiting(cases) == 0 || tried(cases) > 0);
		}
		int unsent = waiting(cases);
		assertThat(unsent).as("mails that pile up").isGreaterThanOrEqualTo(3 * CASES);
		assertThat(dead(cases)).as("days without a server cost no mail its life").isZero();
		MailServer.comeBack();
		this.down = false;
		travelTo(over, LocalTime.of(19, 0));
		await("everything sent", () -> waiting(cases) == 0);

		List<String> arrived = MailServer
			.addressees((text) -> cases.stream().anyMatch((id) -> text.stripTrailing().endsWith("/cases/" + id)));
		assertThat(arrived).as("each mail once").doesNotHaveDuplicates().hasSize(unsent);
		assertThat(arrived).containsExactlyInAnyOrderElementsOf(owed(cases, before.atTime(18, 0).toString()));
	}

	/** A mail for each message of those days, by address and event. */
	private List<String> owed(List<Long> cases, String since) {
		return this.jdbc.query("""
				select a.mail, n.kind, n.id from notice n join account a on a.username = n.recipient
				where n.proposal_id in (%s) and n.created_at > ? and a.mail is not null""".formatted(ids(cases)),
				(row, no) -> row.getString(1) + " <" + row.getString(2) + "-" + row.getLong(3) + "@duban>",
				java.time.LocalDateTime.parse(since));
	}

	private int waiting(List<Long> cases) {
		return count(cases, "o.state = 'NEW'");
	}

	private int dead(List<Long> cases) {
		return count(cases, "o.state = 'DEAD'");
	}

	private int tried(List<Long> cases) {
		return count(cases, "o.last_error is not null");
	}

	private int count(List<Long> cases, String which) {
		Integer found = this.jdbc.queryForObject("select count(*) from notice n join outbox o on o.event_id = concat("
				+ "n.kind, '-', n.id) where n.proposal_id in (" + ids(cases) + ") and " + which, Integer.class);
		return (found != null) ? found : 0;
	}

	private static String ids(List<Long> cases) {
		return new ArrayList<>(cases).stream().map(String::valueOf).collect(Collectors.joining(", "));
	}

	private static void await(String what, BooleanSupplier so) {
		long patience = System.nanoTime() + Duration.ofMinutes(2).toNanos();
		while (!so.getAsBoolean()) {
			assertThat(System.nanoTime()).as(what).isLessThan(patience);
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
		}
	}

	private void travelTo(LocalDate day, LocalTime hour) {
		this.time.advance(Duration.between(this.clock.instant(), day.atTime(hour).atZone(this.clock.getZone())));
	}

}
