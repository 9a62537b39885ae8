package org.duban.administration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Person;
import org.duban.story.Reply;
import org.duban.story.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class ParameterChangeTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	private Person admin;

	@BeforeEach
	void open() {
		this.house = House.at(this.port);
		this.admin = this.house.as("sysadmin");
	}

	private Reply set(String name, String setting, boolean running, String what) {
		return this.admin.post("/api/admin/parameters/" + name + what, Map.of("setting", setting, "validFrom",
				this.house.today().toString(), "basis", "主席会议决定", "alsoRunning", running));
	}

	private JsonNode mine(JsonNode report, long id) {
		return StreamSupport.stream(report.path("lines").spliterator(), false)
			.filter((line) -> line.path("proposalId").asLong() == id)
			.findFirst()
			.orElseThrow(() -> new AssertionError("case " + id + " is not in " + report));
	}

	@Test
	void aPreviewNamesTheDatesThatWouldMoveAndWritesNothing() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		String before = walk.clock("SIGN", "wenlv").path("due").asText();
		int rows = this.admin.get("/api/admin/parameters/sign.wd").size();

		JsonNode line = mine(set("sign.wd", "9", true, "/preview").json(), walk.id());

		assertThat(line.path("clock").asText()).isEqualTo("SIGN");
		assertThat(line.path("before").asText()).isEqualTo(before);
		assertThat(line.path("after").asText()).isGreaterThan(before);
		assertThat(walk.clock("SIGN", "wenlv").path("due").asText()).isEqualTo(before);
		assertThat(this.admin.get("/api/admin/parameters/sign.wd")).hasSize(rows);
	}

	@Test
	void runningClocksKeepTheirDateUnlessTheChangeIsForThemToo() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		String before = walk.clock("SIGN", "wenlv").path("due").asText();

		set("sign.wd", "7", false, "").json();
		assertThat(walk.clock("SIGN", "wenlv").path("due").asText()).isEqualTo(before);
		Walk later = Walk.assignedCase(this.house, "wenlv MAIN");
		assertThat(later.clock("SIGN", "wenlv").path("due").asText()).isGreaterThan(before);

		String after = mine(set("sign.wd", "8", true, "/preview").json(), later.id()).path("after").asText();
		set("sign.wd", "8", true, "").json();
		assertThat(later.clock("SIGN", "wenlv").path("due").asText()).isEqualTo(after);
		assertThat(this.house.as("wenlv-liaison").task("sign-for", later.id()).due()).startsWith(after);
		JsonNode told = this.house.as("wenlv-liaison").get("/api/inbox").path("items").path(0);
		assertThat(told.path("kind").asText()).isEqualTo("dates-moved");
		assertThat(told.path("body").asText()).contains("系统参数 sign.wd", later.file().path("caseNo").asText(),
				walk.file().path("caseNo").asText(), " → " + after);
		assertThat(trail(later.id())).contains("shift-date");
		assertThat(firstLevel(later)).as("the ladder of the moved clock waits for its new date")
			.isAfter(LocalDate.parse(before).minusDays(3));
		set("sign.wd", "5", true, "").json();
	}

	private List<String> trail(long id) {
		return this.jdbc.queryForList("select act from audit_entry where proposal_id = ?", String.class, id);
	}

	/** When the escalation of the sign-for clock wakes next. */
	private LocalDate firstLevel(Walk walk) {
		long clock = walk.clock("SIGN", "wenlv").path("id").asLong();
		return this.jdbc.queryForObject("""
				select min(j.duedate_) from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.id_ = j.process_instance_id_
				where e.business_key_ = ?""", LocalDate.class, String.valueOf(clock));
	}

	@Test
	void silenceComesWithTheMovedDate() {
		Walk walk = Walk.submitted(this.house).filed();
		Map<String, Object> plan = new HashMap<>(Commands.units("wenlv MAIN"));
		plan.put("preAssign", true);
		walk.then("clerk", "propose-units", plan);
		LocalDate before = due(walk);
		set("preassign.wd", "12", true, "").json();
		LocalDate after = due(walk);
		assertThat(after).isAfter(before.plusDays(5));

		this.house.waitUntil(before.plusDays(2));
		assertThat(walk.state()).as("the unit is still asked").isEqualTo("PRE_ASSIGNED");
		assertThat(walk.waiting()).contains("pre-assignment-opinion");
		this.house.waitUntil(after.plusDays(1));
		assertThat(walk.waiting()).doesNotContain("pre-assignment-opinion");
		set("preassign.wd", "5", true, "").json();
	}

	private static LocalDate due(Walk walk) {
		return StreamSupport.stream(walk.file().path("clocks").spliterator(), false)
			.filter((clock) -> clock.path("kind").asText().equals("PRE_ASSIGNMENT"))
			.map((clock) -> LocalDate.parse(clock.path("due").asText()))
			.reduce((earlier, later) -> later)
			.orElseThrow();
	}

	@Test
	void whatMakesNoSenseIsRefusedByField() {
		String yesterday = this.house.today().minusDays(1).toString();
		String tomorrow = this.house.today().plusDays(1).toString();
		assertThat(set("track.verify.wd", "0", false, "").errors()).containsExactly("setting:parameter-range");
		assertThat(set("track.verify.wd", "three", false, "").errors()).containsExactly("setting:parameter-range");
		assertThat(set("countersign.tacit", "yes", false, "").errors()).containsExactly("setting:parameter-choice");
		assertThat(set("reply.classes", "ABX", false, "").errors()).containsExactly("setting:parameter-choice");
		assertThat(set("redo.max", "1", false, "").errors()).containsExactly("setting:parameter-unchanged");
		assertThat(set("words.max", "2500", true, "").errors()).containsExactly("alsoRunning:parameter-no-clock");
		assertThat(post("redo.days", Map.of("setting", "40", "validFrom", yesterday, "basis", "决定")))
			.containsExactly("validFrom:parameter-past");
		assertThat(
				post("redo.days", Map.of("setting", "40", "validFrom", tomorrow, "basis", "决定", "alsoRunning", true)))
			.containsExactly("alsoRunning:parameter-running-later");
		assertThat(post("redo.days", Map.of("setting", "40", "validFrom", "soon", "basis", "决定")))
			.containsExactly("validFrom:invalid-value");
		assertThat(post("redo.days", Map.of("setting", "40", "validFrom", tomorrow))).containsExactly("basis:required");
		assertThat(this.admin.get("/api/admin/parameters/redo.days")).hasSize(1);
	}

	private List<String> post(String name, Map<String, Object> body) {
		return this.admin.post("/api/admin/parameters/" + name, body).errors();
	}

	@Test
	void aValueThatHoldsLaterIsNotInForceYet() {
		String later = this.house.today().plusDays(30).toString();
		this.admin
			.post("/api/admin/parameters/summons.wd", Map.of("setting", "11", "validFrom", later, "basis", "主席会议决定"))
			.json();
		JsonNode line = StreamSupport.stream(this.admin.get("/api/admin/parameters").spliterator(), false)
			.filter((each) -> each.path("kind").path("name").asText().equals("summons.wd"))
			.findFirst()
			.orElseThrow();
		assertThat(line.path("now").path("setting").asText()).isEqualTo("10");
		assertThat(this.admin.get("/api/admin/parameters/summons.wd").get(0).path("setting").asText()).isEqualTo("11");
	}

	@Test
	void partySupervisionReportsInTheIntervalOfTheParameterUnlessAnotherIsSaid() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		String due = this.house.today().plusDays(100).toString();
		this.house.as("clerk")
			.post("/api/party-items",
					Map.of("source", "supervision", "caseNo", walk.file().path("caseNo").asText(), "unit", "wenlv",
							"content", "完善文旅康养项目的用地保障，形成可执行的清单。", "basis", "主席会议纪要〔2026〕6号", "dueOn", due))
			.ok();
		set("party.feedback.days", "10", false, "").json();
		try {
			walk.then("party", "open-party-item", Commands.decide("open", "dueOn", due));
		}
		finally {
			set("party.feedback.days", "30", false, "").json();
		}
		assertThat(LocalDate.parse(walk.clock("PARTY_FEEDBACK", "wenlv").path("due").asText()))
			.isBetween(this.house.today().plusDays(10), this.house.today().plusDays(22));
	}

}
