package org.duban.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.duban.DatabaseTest;
import org.duban.deadline.Clocks;
import org.duban.supervision.LedgerCheck;
import org.duban.supervision.Reminders;
import org.duban.workflow.ProductClock;
import org.duban.workflow.TimeTravel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Five cases whose replies are due around the National Day of 2026, watched every
 * midnight and every evening from assignment until all levels are reached.
 */
@DatabaseTest
class LadderAcrossNationalDayTests {

	private static final LocalDate ASSIGNED = LocalDate.parse("2026-07-03");

	private static final LocalDate LAST = LocalDate.parse("2026-11-12");

	private static final LocalTime MIDNIGHT = LocalTime.of(0, 5);

	private static final LocalTime WORK = LocalTime.of(10, 0);

	private static final LocalTime EVENING = LocalTime.of(23, 40);

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

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

	private final TreeMap<LocalDate, Runnable> agenda = new TreeMap<>();

	private House house;

	private Instant before;

	@BeforeEach
	void goBack() {
		this.house = new House(this.port);
		this.before = this.clock.instant();
		this.time.startAt(LocalDate.parse("2026-06-29").atTime(WORK).atZone(ProductClock.SHANGHAI).toInstant());
	}

	@AfterEach
	void comeBack() {
		if (this.clock.instant().isBefore(this.before)) {
			this.time.startAt(this.before);
		}
	}

	@Test
	void lightsAndRemindersComeOnExactlyTheRightDays() {
		WatchedCase left = filed();
		WatchedCase extended = filed();
		WatchedCase paused = filed();
		WatchedCase returned = filed();
		WatchedCase audited = filed();
		List<WatchedCase> all = List.of(left, extended, paused, returned, audited);
		this.house.travelTo(ASSIGNED.atTime(WORK));
		assign(left, "wenlv", true);
		assign(extended, "fagai", true);
		assign(paused, "weijian", false);
		assign(returned, "minzheng", false);
		assign(audited, "jiaoyu", true);
		assertThat(RawCalendar.replyDue(ASSIGNED)).isEqualTo("2026-10-08");

		planOrders(left);
		planExtension(extended);
		planPause(paused);
		planReturn(returned);
		planRefusal(audited);
		liveThrough(all);

		all.forEach((watched) -> watched.checkInboxes(this.reminders, this.jdbc));
		assertThat(left.newest().rows()).extracting((row) -> row.day().toString())
			.containsExactly("2026-09-10", "2026-09-23", "2026-10-09", "2026-10-21", "2026-11-09");
		assertThat(paused.newest().due()).isEqualTo("2026-10-12");
	}

	private void liveThrough(List<WatchedCase> all) {
		LedgerCheck ledger = new LedgerCheck(this.context);
		for (LocalDate day = ASSIGNED; !day.isAfter(LAST); day = day.plusDays(1)) {
			LocalDate today = day;
			if (day.isAfter(ASSIGNED)) {
				this.house.travelTo(day.atTime(MIDNIGHT));
				all.forEach((watched) -> watched.checkLight(this.clocks, today));
				all.forEach((watched) -> watched.morning(today));
			}
			if (this.agenda.containsKey(day)) {
				this.house.travelTo(day.atTime(WORK));
				this.agenda.get(day).run();
			}
			this.house.travelTo(day.atTime(EVENING));
			all.forEach((watched) -> watched.checkRows(this.clocks, this.reminders, today));
			all.forEach((watched) -> watched.checkLight(this.clocks, today));
			all.forEach((watched) -> assertThat(ledger.faults(watched.walk().id())).as("on %s", today).isEmpty());
		}
	}

	/** Left alone up to the order; then a reply that the audit refuses. */
	private void planOrders(WatchedCase left) {
		on("2026-10-21", () -> {
			assertThat(left.walk().tasks("clerk", "issue-supervision-order")).hasSize(1);
			left.walk().act("clerk", "issue-supervision-order", Map.of("newDate", "2026-11-04", "text", "请于新的期限前办结。"));
			left.walk().act("wenlv-leader", "explain-delay", Map.of("text", "因机构调整，办理有所延误，现已安排专人。"));
		});
		on("2026-10-23", () -> {
			left.walk().repliedBy("wenlv");
			left.newest().stops();
		});
		on("2026-10-26", () -> {
			left.walk().act("gov", "audit-reply", Map.of("decision", "refuse", "reason", "未逐条答复。"));
			left.newest().runsOn();
		});
		on("2026-10-28",
				() -> assertThat(left.walk().tasks("clerk", "issue-supervision-order")).as("ordered once for a date")
					.isEmpty());
		on("2026-11-09", () -> assertThat(left.walk().tasks("clerk", "record-summons")).hasSize(1));
	}

	private void planExtension(WatchedCase extended) {
		on("2026-09-15",
				() -> this.house.post("fagai-handler",
						"/api/assignments/" + extended.walk().assignment() + "/acts/ask-extension",
						Map.of("until", "2026-10-30", "reason", "需会同多部门论证。")));
		on("2026-09-16", () -> {
			extended.walk().act("gov", "decide-extension", Map.of("decision", "approve"));
			extended.newest().moves(LocalDate.parse("2026-10-30"));
		});
	}

	private void planPause(WatchedCase paused) {
		on("2026-07-06", () -> requestReturn(paused, "weijian"));
		on("2026-07-09", () -> {
			paused.walk().act("gov", "decide-return", Map.of("decision", "refuse", "reason", "属你单位职责。"));
			paused.newest().runsOn();
			LocalDate due = paused.newest().due();
			paused.newest()
				.moves(RawCalendar.later(due,
						RawCalendar.workingDays(LocalDate.parse("2026-07-06"), LocalDate.parse("2026-07-09"))));
			start(paused, "weijian", LocalDate.parse("2026-07-09"));
		});
	}

	private void planReturn(WatchedCase returned) {
		on("2026-07-06", () -> requestReturn(returned, "minzheng"));
		on("2026-07-08", () -> {
			returned.walk().act("gov", "decide-return", Map.of("decision", "approve", "newUnit", "shuiwu"));
			LocalDate today = LocalDate.parse("2026-07-08");
			returned.begins(new ExpectedLadder("shuiwu", today, returned.newest().due()));
			start(returned, "shuiwu", today);
		});
	}

	/** Refused after the yellow reminder: the same date, and no second yellow one. */
	private void planRefusal(WatchedCase audited) {
		on("2026-09-14", () -> {
			audited.walk().repliedBy("jiaoyu");
			audited.newest().stops();
		});
		on("2026-09-16", () -> {
			audited.walk().act("gov", "audit-reply", Map.of("decision", "refuse", "reason", "未逐条答复。"));
			audited.newest().runsOn();
		});
	}

	private void requestReturn(WatchedCase watched, String unit) {
		watched.walk()
			.act(unit + "-liaison", "sign-for",
					Map.of("decision", "request-return", "reason", "不属我单位职责。", "leaderSignOff", "单位负责人"));
		watched.newest().stops();
	}

	private WatchedCase filed() {
		return new WatchedCase(CaseWalk.submitted(this.house).filed());
	}

	private void assign(WatchedCase watched, String unit, boolean start) {
		watched.walk().assignedTo(unit);
		watched.begins(new ExpectedLadder(unit, ASSIGNED, RawCalendar.replyDue(ASSIGNED)));
		if (start) {
			start(watched, unit, ASSIGNED);
		}
	}

	private static void start(WatchedCase watched, String unit, LocalDate day) {
		watched.walk().signed(unit).contacted(unit, day);
	}

	private void on(String day, Runnable act) {
		this.agenda.merge(LocalDate.parse(day), Objects.requireNonNull(act), (one, other) -> () -> {
			one.run();
			other.run();
		});
	}

}
