package org.duban.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.duban.DatabaseTest;
import org.duban.supervision.LedgerCheck;
import org.duban.supervision.LevelReached;
import org.duban.supervision.Reminders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The administrator's journey through time passes every timer and returns. */
@DatabaseTest
class TimeTravelTests {

	@LocalServerPort
	private int port;

	@Autowired
	private ConfigurableApplicationContext context;

	@Autowired
	private Reminders reminders;

	@Autowired
	private JdbcTemplate jdbc;

	private House house;

	@BeforeEach
	void open() {
		this.house = new House(this.port);
	}

	@Test
	void passesManyTimersAndLeavesNone() {
		List<CaseWalk> walks = new ArrayList<>();
		for (int no = 0; no < 30; no++) {
			walks.add(CaseWalk.submitted(this.house));
		}
		long before = rows();
		long start = System.nanoTime();

		advance("P30D");
		advance("P40D");

		Duration took = Duration.ofNanos(System.nanoTime() - start);
		long fired = rows() - before;
		System.out.printf("time travel: %d levels in %d ms, %.0f a second%n", fired, took.toMillis(),
				fired * 1000.0 / took.toMillis());
		LedgerCheck ledger = new LedgerCheck(this.context);
		assertThat(walks).allSatisfy((walk) -> {
			assertThat(levels(walk)).containsExactly(1, 2, 3, 4, 5);
			assertThat(ledger.faults(walk.id())).isEmpty();
		});
	}

	@Test
	void leavesATimerThatFailsAndTakesItUpAgain() {
		CaseWalk faulty = CaseWalk.submitted(this.house);
		CaseWalk sound = CaseWalk.submitted(this.house);
		ApplicationListener<?> fault = new ApplicationListener<PayloadApplicationEvent<LevelReached>>() {
			@Override
			public void onApplicationEvent(PayloadApplicationEvent<LevelReached> event) {
				if (event.getPayload().subject().proposalId() == faulty.id()) {
					throw new IllegalStateException("Deliberate");
				}
			}
		};
		this.context.addApplicationListener(fault);
		try {
			advance("P70D");
		}
		finally {
			this.context.removeApplicationListener(fault);
		}
		assertThat(levels(sound)).containsExactly(1, 2, 3, 4, 5);
		assertThat(levels(faulty)).isEmpty();
		assertThat(notices(faulty)).isZero();

		advance("P3D");

		assertThat(levels(faulty)).containsExactly(1, 2, 3, 4, 5);
		assertThat(new LedgerCheck(this.context).faults(faulty.id())).isEmpty();
	}

	@Test
	void timesAreStoredAsTheClockOnTheWallShowsThem() {
		CaseWalk walk = CaseWalk.submitted(this.house);
		LocalDateTime now = this.house.now();
		advance("P20D");

		assertThat(this.jdbc.queryForObject("select submitted_at from proposal where id = ?", LocalDateTime.class,
				walk.id()))
			.isBetween(now.minusMinutes(5), now.plusSeconds(2));
		assertThat(this.jdbc.queryForList("select sent_at from reminder where proposal_id = ?", LocalDateTime.class,
				walk.id()))
			.isNotEmpty()
			.allMatch((sent) -> sent.getHour() == 9);
		assertThat(this.reminders.ofCase(walk.id())).allMatch((row) -> row.sentAt().getHour() == 9);
		assertThat(LocalDateTime.parse(walk.file().get("submittedAt").asText())).isBetween(now.minusMinutes(5),
				now.plusSeconds(2));
	}

	private void advance(String period) {
		this.house.post("sysadmin", "/api/clock", Map.of("advance", period));
	}

	private List<Integer> levels(CaseWalk walk) {
		return this.reminders.ofCase(walk.id()).stream().map(Reminders.Row::level).toList();
	}

	private long notices(CaseWalk walk) {
		Long found = this.jdbc.queryForObject(
				"select count(*) from notice where proposal_id = ? and kind like 'level-%'", Long.class, walk.id());
		return (found != null) ? found : 0;
	}

	private long rows() {
		Long found = this.jdbc.queryForObject("select count(*) from reminder", Long.class);
		return (found != null) ? found : 0;
	}

}
