package org.duban.administration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.calendar.Holidays;
import org.duban.calendar.SpecialDay;
import org.duban.calendar.WorkingDays;
import org.duban.deadline.ClockKind;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Person;
import org.duban.story.Walk;
import org.duban.supervision.Reminders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class CalendarChangeTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Holidays holidays;

	@Autowired
	WorkingDays workingDays;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Reminders reminders;

	private House house;

	private Person admin;

	private List<SpecialDay> official;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
		this.admin = this.house.as("sysadmin");
		this.official = this.holidays.all();
	}

	private static Map<String, Object> day(String onDay, String kind) {
		return Map.of("onDay", onDay, "kind", kind, "name", "临时调整", "source", "市政府通知");
	}

	private static Map<String, Object> off(String onDay) {
		return Map.of("days", List.of(day(onDay, "OFF")));
	}

	/** A day is again what the State Council said of it. */
	private void clear(String day) {
		Optional<SpecialDay> known = this.official.stream()
			.filter((one) -> one.onDay().toString().equals(day))
			.findAny();
		this.admin.post("/api/admin/calendar",
				known.isPresent() ? Map.of("days", known.stream().toList()) : Map.of("days", List.of(), "cleared", day))
			.ok();
	}

	private static String due(Walk walk) {
		return walk.clock("SIGN", "wenlv").path("due").asText();
	}

	/** What a person was told of dates that moved, the newest first. */
	private List<String> told(String person) {
		return StreamSupport.stream(this.house.as(person).get("/api/inbox?size=200").path("items").spliterator(), false)
			.filter((message) -> message.path("kind").asText().matches("dates?-moved"))
			.map((message) -> message.path("body").asText())
			.toList();
	}

	private int shifted(Walk walk) {
		return this.jdbc.queryForObject("select count(*) from audit_entry where proposal_id = ? and act = 'shift-date'",
				Integer.class, walk.id());
	}

	@Test
	void aDayOffIsShownBeforeItMovesDatesAndBackAgain() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		Walk other = Walk.assignedCase(this.house, "wenlv MAIN");
		String due = due(walk);
		JsonNode line = mine(this.admin.post("/api/admin/calendar/preview", off(due)).json(), walk.id());
		assertThat(line.path("before").asText()).isEqualTo(due);
		assertThat(line.path("after").asText()).isGreaterThan(due);
		assertThat(due(walk)).isEqualTo(due);
		assertThat(this.admin.get("/api/calendar?year=" + due.substring(0, 4)).toString()).doesNotContain("临时调整");

		int before = told("wenlv-liaison").size();
		this.admin.post("/api/admin/calendar", off(due)).ok();
		assertThat(due(walk)).isEqualTo(line.path("after").asText());
		assertThat(told("wenlv-liaison")).as("one message for all of the own dates").hasSize(before + 1);
		assertThat(told("wenlv-liaison").get(0)).contains(walk.file().path("caseNo").asText(),
				other.file().path("caseNo").asText(), due + " → " + line.path("after").asText());
		assertThat(this.house.as("wenlv-liaison").page("/inbox")).contains("个期限已调整");
		assertThat(shifted(walk)).isPositive();

		clear(due);
		assertThat(due(walk)).isEqualTo(due);
	}

	@Test
	void whatIsConfirmedTwiceIsDoneOnce() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		String due = due(walk);
		Map<String, Object> seen = seen(off(due));
		this.admin.post("/api/admin/calendar", seen).ok();
		int lines = shifted(walk);
		int messages = told("wenlv-liaison").size();
		String moved = due(walk);
		this.admin.post("/api/admin/calendar", seen).ok();
		assertThat(shifted(walk)).isEqualTo(lines);
		assertThat(told("wenlv-liaison")).hasSize(messages);
		assertThat(due(walk)).isEqualTo(moved).isGreaterThan(due);
		clear(due);
	}

	@Test
	void whatChangedSinceThePreviewIsNotConfirmed() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		String due = due(walk);
		Map<String, Object> seen = seen(off(due));
		walk.ofUnit("wenlv", "liaison", "sign-for", Commands.decide("sign"));
		assertThat(this.admin.post("/api/admin/calendar", seen).errors()).containsExactly("seen:calendar-changed");
		assertThat(this.workingDays.isWorkingDay(LocalDate.parse(due))).isTrue();
		this.admin.post("/api/admin/calendar", seen(off(due))).ok();
		assertThat(due(walk)).as("what was met does not move").isEqualTo(due);
		Map<String, Object> again = seen(off(LocalDate.parse(due).plusYears(2).toString()));
		clear(due);
		assertThat(this.admin.post("/api/admin/calendar", again).errors()).as("another calendar")
			.containsExactly("seen:calendar-changed");
	}

	private Map<String, Object> seen(Map<String, Object> change) {
		Map<String, Object> confirmed = new HashMap<>(change);
		confirmed.put("seen", this.admin.post("/api/admin/calendar/preview", change).json().path("seen").asText());
		return confirmed;
	}

	@Test
	void aClockBecomesLateAndLeavesRedAgainAndItsRemindersStay() {
		// From a Wednesday on, the five working days to sign in have a weekend among
		// them.
		this.house.waitUntil(this.house.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY)));
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		LocalDate due = LocalDate.parse(due(walk));
		this.house.waitUntil(due);
		String weekend = weekendBefore(this.house.today(), walk).toString();
		Map<String, Object> worked = Map.of("days", List.of(day(weekend, "WORK")));
		JsonNode report = this.admin.post("/api/admin/calendar/preview", worked).json();
		assertThat(mine(report, walk.id()).path("becomesLate").asBoolean()).isTrue();
		assertThat(report.path("late").asInt()).isPositive();
		this.admin.post("/api/admin/calendar", worked).ok();
		String earlier = due(walk);
		assertThat(walk.clock("SIGN", "wenlv").path("light").asText()).isEqualTo("RED");
		this.house.letPass(1);
		assertThat(levels(walk, earlier)).contains(3);
		int rows = levels(walk, earlier).size();

		List<String> days = LocalDate.parse(earlier)
			.datesUntil(this.house.today().plusDays(1))
			.map(LocalDate::toString)
			.toList();
		Map<String, Object> free = Map.of("days", days.stream().map((one) -> day(one, "OFF")).toList());
		report = this.admin.post("/api/admin/calendar/preview", free).json();
		assertThat(mine(report, walk.id()).path("inTimeAgain").asBoolean()).isTrue();
		this.admin.post("/api/admin/calendar", free).ok();
		assertThat(due(walk)).isGreaterThan(this.house.today().toString());
		assertThat(walk.clock("SIGN", "wenlv").path("light").asText()).isNotEqualTo("RED");
		assertThat(told("wenlv-liaison").get(0)).contains("不再逾期");
		assertThat(levels(walk, earlier)).as("the ledger forgets nothing").hasSize(rows);
		days.forEach(this::clear);
		clear(weekend);
	}

	private List<Integer> levels(Walk walk, String due) {
		return this.reminders.ofCase(walk.id())
			.stream()
			.filter((row) -> row.clockKind() == ClockKind.SIGN && due.equals(String.valueOf(row.due())))
			.map(Reminders.Row::level)
			.toList();
	}

	/** Others read the old days until the change is there, and must not pass them on. */
	@Test
	void whoeverChangesTheCalendarCountsByItAndNobodyElseDoes() {
		LocalDate day = LocalDate.parse("2031-06-04");
		this.transaction.executeWithoutResult((status) -> {
			this.holidays.set(List.of(new SpecialDay(day, SpecialDay.Kind.OFF, "假期", "测试")));
			assertThat(CompletableFuture.supplyAsync(() -> this.workingDays.isWorkingDay(day)).join()).isTrue();
			assertThat(this.workingDays.isWorkingDay(day)).isFalse();
			status.setRollbackOnly();
		});
		assertThat(this.workingDays.isWorkingDay(day)).isTrue();
	}

	/** A day off between the clock's start and today, which would have counted. */
	private static LocalDate weekendBefore(LocalDate today, Walk walk) {
		LocalDate day = today;
		while (day.getDayOfWeek().getValue() < 6) {
			day = day.minusDays(1);
		}
		assertThat(day).isAfter(LocalDate.parse(walk.clock("SIGN", "wenlv").path("start").asText()));
		return day;
	}

	@Test
	void aDayWithoutANameIsRefused() {
		assertThat(House.at(this.port)
			.as("sysadmin")
			.post("/api/admin/calendar", Map.of("days", List.of(Map.of("onDay", "2026-12-24", "kind", "OFF"))))
			.errors()).containsExactly("days[0].name:required", "days[0].source:required");
	}

	private static JsonNode mine(JsonNode report, long id) {
		return StreamSupport.stream(report.path("lines").spliterator(), false)
			.filter((line) -> line.path("proposalId").asLong() == id && line.path("clock").asText().equals("SIGN"))
			.findFirst()
			.orElseThrow(() -> new AssertionError("case " + id + " is not in " + report));
	}

}
