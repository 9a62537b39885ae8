package org.duban.administration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.story.House;
import org.duban.story.Person;
import org.duban.story.Walk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class CalendarChangeTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void aDayOffIsShownBeforeItMovesDatesAndBackAgain() {
		House house = House.at(this.port);
		Person admin = house.as("sysadmin");
		Walk walk = Walk.assignedCase(house, "wenlv MAIN");
		String due = walk.clock("SIGN", "wenlv").path("due").asText();
		Map<String, Object> off = Map.of("days",
				List.of(Map.of("onDay", due, "kind", "OFF", "name", "临时放假", "source", "市政府通知")));

		JsonNode line = mine(admin.post("/api/admin/calendar/preview", off).json(), walk.id());
		assertThat(line.path("before").asText()).isEqualTo(due);
		assertThat(line.path("after").asText()).isGreaterThan(due);
		assertThat(walk.clock("SIGN", "wenlv").path("due").asText()).isEqualTo(due);
		assertThat(admin.get("/api/calendar?year=" + due.substring(0, 4)).toString()).doesNotContain("临时放假");

		admin.post("/api/admin/calendar", off).ok();
		assertThat(walk.clock("SIGN", "wenlv").path("due").asText()).isEqualTo(line.path("after").asText());
		assertThat(house.as("wenlv-liaison").messages(walk.id())).anyMatch((text) -> text.startsWith("date-moved"));
		assertThat(this.jdbc.queryForList("select act from audit_entry where proposal_id = ?", String.class, walk.id()))
			.contains("shift-date");

		admin.post("/api/admin/calendar", Map.of("days", List.of(), "cleared", due)).ok();
		assertThat(walk.clock("SIGN", "wenlv").path("due").asText()).isEqualTo(due);
	}

	@Test
	void whatBecomesLateIsNamed() {
		House house = House.at(this.port);
		Person admin = house.as("sysadmin");
		// From a Wednesday on, the five working days to sign in have a weekend among
		// them.
		house.waitUntil(house.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY)));
		Walk walk = Walk.assignedCase(house, "wenlv MAIN");
		LocalDate due = LocalDate.parse(walk.clock("SIGN", "wenlv").path("due").asText());
		house.waitUntil(due);
		Map<String, Object> worked = Map.of("days", List.of(Map.of("onDay",
				weekendBefore(house.today(), walk).toString(), "kind", "WORK", "name", "调休上班", "source", "市政府通知")));
		JsonNode report = admin.post("/api/admin/calendar/preview", worked).json();
		JsonNode line = mine(report, walk.id());
		assertThat(line.path("becomesLate").asBoolean()).isTrue();
		assertThat(report.path("late").asInt()).isPositive();
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
