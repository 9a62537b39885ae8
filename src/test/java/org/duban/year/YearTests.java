package org.duban.year;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

import org.duban.DatabaseTest;
import org.duban.MailServer;
import org.duban.TestDatabase;
import org.duban.board.Board;
import org.duban.board.BoardAccount;
import org.duban.deadline.Clocks;
import org.duban.story.House;
import org.duban.supervision.Reminders;
import org.duban.workflow.ProductClock;
import org.duban.workflow.TimeTravel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A year in fast motion: cases over all units, answered in time, late, with more time, by
 * another unit, a second time, or never. As many as {@code -Dduban.year.cases} says; with
 * many the clock moves day by day and every light is looked at once a fortnight, with few
 * it jumps from one busy day to the next.
 */
@DatabaseTest
class YearTests {

	private static final int CASES = Integer.getInteger("duban.year.cases",
			TestDatabase.mariadb() ? Fate.values().length : 26);

	private static final boolean FULL = CASES >= 100;

	private static final LocalDate FIRST = LocalDate.parse("2025-01-06");

	private static final LocalDate LAST = LocalDate.parse("2025-12-31");

	/** A Monday; three days later it is back. */
	private static final LocalDate SERVER_AWAY = LocalDate.parse("2025-06-09");

	/** Days within which the proposals come in. */
	private static final int COMING_IN = 140;

	private static final int LOOKED_AT = FULL ? 14 : 40;

	@LocalServerPort
	private int port;

	@Autowired
	private TimeTravel time;

	@Autowired
	private Clock clock;

	@Autowired
	private Clocks clocks;

	@Autowired
	private Reminders reminders;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Board board;

	private Instant before;

	private @Nullable Outage outage;

	@BeforeEach
	void goBack() {
		this.before = this.clock.instant();
		this.time.startAt(moment(FIRST, LocalTime.of(8, 0)));
	}

	@AfterEach
	void comeBack() {
		if (this.outage != null) {
			MailServer.comeBack();
		}
		MailServer.forgetMailsOfOtherTests(this.jdbc);
		if (this.clock.instant().isBefore(this.before)) {
			this.time.startAt(this.before);
		}
	}

	@Test
	void everyLightAndEveryReminderOfAYearIsWhatRawDatesDemand() {
		long begun = System.nanoTime();
		RawDays days = new RawDays(this.jdbc, FIRST);
		Agenda agenda = new Agenda(FIRST);
		Units units = new Units(this.jdbc);
		House house = House.at(this.port);
		List<LivedCase> cases = IntStream.range(0, CASES)
			.mapToObj((no) -> new LivedCase(house, agenda, days, units, no))
			.toList();
		IntStream.range(0, CASES)
			.forEach((no) -> agenda.on(FIRST.plusDays((long) no * COMING_IN / CASES), cases.get(no)::submit));
		Account account = new Account(days, this.clocks, this.reminders, this.jdbc);

		FIRST.datesUntil(LAST.plusDays(1)).forEach((day) -> live(day, agenda, cases, account));

		travelTo(LAST, LocalTime.of(23, 0));
		new BoardAccount(this.board, this.jdbc, this.clock).everyFigureIsWhatTheRawDatesSay();
		int clocks = cases.stream().mapToInt((lived) -> account.checkClocks(lived, LAST)).sum();
		int rows = cases.stream().mapToInt((lived) -> account.checkLedger(lived, LAST)).sum();
		System.out.printf("a year of %d cases of %d units: %d clocks, %d reminders, %d s%n", CASES, units.count(),
				clocks, rows, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
		assertThat(rows).isGreaterThan(CASES * 5);
	}

	private void live(LocalDate day, Agenda agenda, List<LivedCase> cases, Account account) {
		boolean looked = day.getDayOfYear() % LOOKED_AT == 0;
		if (!FULL && !looked && !agenda.isBusy(day)) {
			return;
		}
		travelTo(day, LocalTime.of(10, 0));
		agenda.live(day);
		if (looked) {
			// What is asked for again at once is there a moment later.
			travelTo(day, LocalTime.of(11, 0));
			cases.stream().filter(LivedCase::isSubmitted).forEach((lived) -> account.checkClocks(lived, day));
			new BoardAccount(this.board, this.jdbc, this.clock).everyFigureIsWhatTheRawDatesSay();
		}
		if (FULL) {
			mails(day, cases);
		}
	}

	/**
	 * The mails are counted in the outbox; to send them all would take longer than the
	 * year. Those of the days without a mail server are sent.
	 */
	private void mails(LocalDate day, List<LivedCase> cases) {
		Outage ongoing = this.outage;
		if (day.equals(SERVER_AWAY)) {
			this.outage = new Outage(this.jdbc,
					cases.stream().filter(LivedCase::isSubmitted).map(LivedCase::id).toList(),
					LocalDateTime.now(this.clock));
		}
		else if (ongoing == null) {
			MailServer.forgetMailsOfOtherTests(this.jdbc);
		}
		else {
			ongoing.tried(day);
			if (day.equals(SERVER_AWAY.plusDays(3))) {
				int unsent = ongoing.unsent();
				assertThat(unsent).as("mails that pile up").isGreaterThan(CASES / 10);
				MailServer.comeBack();
				this.outage = null;
				travelTo(day, LocalTime.of(14, 0));
				ongoing.everythingArrivesOnce(unsent);
			}
		}
	}

	private void travelTo(LocalDate day, LocalTime time) {
		this.time.advance(Duration.between(this.clock.instant(), moment(day, time)));
	}

	private static Instant moment(LocalDate day, LocalTime time) {
		return LocalDateTime.of(day, time).atZone(ProductClock.SHANGHAI).toInstant();
	}

}
