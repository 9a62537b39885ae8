package org.duban.taskledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.calendar.WorkingDays;
import org.duban.story.House;
import org.duban.story.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Supervised matters that belong to no case. */
@DatabaseTest
class TaskLedgerTests {

	private static final String DONE = "已完成全部任务，形成专题报告并报送分管领导。";

	private static final String BASIS = "常委会工作要点〔2026〕1号";

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	WorkingDays workingDays;

	private House house;

	private String title = "";

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
		this.title = "落实常委会工作要点第" + System.nanoTime() + "项";
	}

	@AfterEach
	void leave() {
		this.jdbc.update("delete from ledger_task where basis = ?", BASIS);
	}

	private Map<String, Object> matter(Object... fields) {
		Map<String, Object> body = new HashMap<>(Map.of("title", this.title, "basis", BASIS, "lead", "wenlv", "coUnits",
				List.of("jiaoyu"), "dueOn", day(60), "nodes",
				List.of(Map.of("title", "制定工作方案", "dueOn", day(20)), Map.of("title", "形成专题报告", "dueOn", day(50)))));
		for (int i = 0; i < fields.length; i += 2) {
			body.put(String.valueOf(fields[i]), fields[i + 1]);
		}
		return body;
	}

	private String day(int later) {
		return this.house.today().plusDays(later).toString();
	}

	/** A date that falls on a day off moves to the next working day. */
	private String workday(int later) {
		return this.workingDays.onOrAfter(this.house.today().plusDays(later)).toString();
	}

	private long entered(Object... fields) {
		return this.house.as("clerk").post("/api/ledger-tasks", matter(fields)).json().path("id").asLong();
	}

	private JsonNode read(String reader, long id) {
		return this.house.as(reader).get("/api/ledger-tasks/" + id);
	}

	private static Map<String, Object> report(boolean finished) {
		return Map.of("text", DONE, "finished", finished, "evidence", "专题报告〔2026〕3号");
	}

	private List<String> refused(String who, long id, String act, Map<String, ?> body) {
		return this.house.as(who).post("/api/ledger-tasks/" + id + "/" + act, body).errors();
	}

	private void closed(long id) {
		this.house.as("wenlv-handler").post("/api/ledger-tasks/" + id + "/report", report(true)).ok();
		this.house.as("supervisor").post("/api/ledger-tasks/" + id + "/close", Map.of("decision", "close")).ok();
	}

	@Test
	void whatIsReportedDoneIsClosedByASecondPerson() {
		long id = entered("lead", "clerk", "nodes", List.of());
		Person clerk = this.house.as("clerk");
		assertThat(refused("supervisor", id, "close", Map.of("decision", "close")))
			.containsExactly(":task-not-reported");
		clerk.post("/api/ledger-tasks/" + id + "/report", report(true)).ok();
		assertThat(refused("clerk", id, "close", Map.of("decision", "close"))).containsExactly(":task-second-person");
		assertThat(refused("supervisor", id, "close", Map.of("decision", "return")))
			.containsExactly("comment:required");
		this.house.as("supervisor")
			.post("/api/ledger-tasks/" + id + "/close", Map.of("decision", "return", "comment", "缺少数据支撑，请补充。"))
			.ok();
		assertThat(read("clerk", id).path("matter").path("line").path("state").asText()).isEqualTo("OPEN");
		clerk.post("/api/ledger-tasks/" + id + "/report", report(true)).ok();
		this.house.as("supervisor").post("/api/ledger-tasks/" + id + "/close", Map.of("decision", "close")).ok();
		JsonNode closed = read("clerk", id);
		assertThat(closed.path("matter").path("line").path("state").asText()).isEqualTo("CLOSED");
		assertThat(closed.path("reports").findValuesAsText("decision")).containsExactly("return", "close");
		assertThat(refused("clerk", id, "report", report(false))).containsExactly(":task-not-open");
	}

	@Test
	void aMatterIsDoneWhenItsNodesAreClosed() {
		long id = entered();
		JsonNode nodes = read("clerk", id).path("matter").path("nodes");
		assertThat(nodes.findValuesAsText("dueOn")).containsExactly(workday(20), workday(50));
		assertThat(refused("wenlv-handler", id, "report", report(true))).containsExactly("finished:task-nodes-open");
		this.house.as("wenlv-handler").post("/api/ledger-tasks/" + id + "/report", report(false)).ok();
		nodes.forEach((node) -> closed(node.path("id").asLong()));
		closed(id);
		assertThat(read("clerk", id).path("matter").path("line").path("state").asText()).isEqualTo("CLOSED");
	}

	@Test
	void aUnitReadsWhatItLeadsOrTakesPartInAndOnlyTheLeadReports() {
		long id = entered();
		assertThat(titles("wenlv-liaison")).contains(this.title);
		assertThat(titles("jiaoyu-handler")).contains(this.title);
		assertThat(titles("tiyu-handler")).doesNotContain(this.title);
		assertThat(this.house.as("tiyu-handler").ask("GET", "/api/ledger-tasks/" + id, null).status()).isEqualTo(404);
		assertThat(this.house.as("jiaoyu-handler").post("/api/ledger-tasks/" + id + "/report", report(false)).status())
			.isEqualTo(403);
		assertThat(this.house.as("wenlv-handler").post("/api/ledger-tasks", matter()).status()).isEqualTo(403);
		assertThat(this.house.as("member555").ask("GET", "/api/ledger-tasks", null).status()).isEqualTo(403);
		assertThat(this.house.as("wenlv-handler").page("/supervision/tasks/" + id)).contains(this.title, "制定工作方案");
	}

	private List<String> titles(String reader) {
		return StreamSupport.stream(this.house.as(reader).get("/api/ledger-tasks").spliterator(), false)
			.map((matter) -> matter.path("line").path("title").asText())
			.toList();
	}

	@Test
	void whatDoesNotFitIsNamed() {
		Person clerk = this.house.as("clerk");
		Map.of("lead", Map.entry("nobody", "lead:task-lead"), "coUnits",
				Map.entry(List.of("wenlv"), "coUnits:task-co-units"), "dueOn", Map.entry(day(0), "dueOn:in-past"),
				"nodes",
				Map.entry(List.of(Map.of("title", "超过总时限", "dueOn", day(90))), "nodes[0].dueOn:task-node-late"),
				"basis", Map.entry("", "basis:required"))
			.forEach((field,
					wrong) -> assertThat(clerk.post("/api/ledger-tasks", matter(field, wrong.getKey())).errors())
						.as(field)
						.contains(wrong.getValue()));
		assertThat(titles("clerk")).doesNotContain(this.title);
	}

	@Test
	void lightsTurnByTheDatesAsEveryLightDoes() {
		long id = entered("nodes", List.of());
		assertThat(light(id)).isEqualTo("GREEN");
		LocalDate today = this.house.today();
		this.jdbc.update("update ledger_task set start_on = ?, due_on = ? where id = ?", today.minusDays(90), today,
				id);
		assertThat(light(id)).isEqualTo("ORANGE");
		this.jdbc.update("update ledger_task set due_on = ? where id = ?", today.minusDays(1), id);
		assertThat(light(id)).isEqualTo("RED");
		assertThat(this.house.as("clerk").get("/api/ledger-tasks?light=RED").findValuesAsText("title"))
			.contains(this.title);
		this.house.as("wenlv-handler").post("/api/ledger-tasks/" + id + "/report", report(true)).ok();
		assertThat(refused("supervisor", id, "close", Map.of("decision", "return", "comment", "尚未完成。")))
			.containsExactly("newDate:task-date-passed");
		assertThat(light(id)).isEqualTo("null");
	}

	private String light(long id) {
		return read("clerk", id).path("matter").path("line").path("light").asText();
	}

	@Test
	void withoutADateTheParametersDaysCount() {
		Map<String, Object> body = matter("nodes", List.of());
		body.remove("dueOn");
		long id = this.house.as("clerk").post("/api/ledger-tasks", body).json().path("id").asLong();
		LocalDate due = LocalDate.parse(read("clerk", id).path("matter").path("line").path("dueOn").asText());
		assertThat(due).isBetween(this.house.today().plusDays(60), this.house.today().plusDays(72));
		days("20");
		try {
			long sooner = this.house.as("clerk").post("/api/ledger-tasks", body).json().path("id").asLong();
			assertThat(LocalDate.parse(read("clerk", sooner).path("matter").path("line").path("dueOn").asText()))
				.isBetween(this.house.today().plusDays(20), this.house.today().plusDays(32));
		}
		finally {
			days("60");
		}
	}

	private void days(String setting) {
		this.house.as("sysadmin")
			.post("/api/admin/parameters/task.days",
					Map.of("setting", setting, "validFrom", this.house.today().toString(), "basis", "督查室通知"))
			.ok();
	}

	@Test
	void evidenceIsReadByWhoReadsTheMatterAndByNobodyElse() {
		long id = entered("nodes", List.of());
		Person handler = this.house.as("wenlv-handler");
		String path = "/api/ledger-tasks/" + id + "/evidence";
		byte[] pdf = "%PDF-1.7 list".getBytes(StandardCharsets.US_ASCII);
		assertThat(handler.handIn(path, "list.exe", pdf).errors()).containsExactly("file:file-kind");
		assertThat(handler.handIn(path, "list.pdf", new byte[] { 'M', 'Z', 0, 1 }).errors())
			.containsExactly("file:file-content");
		assertThat(this.house.as("jiaoyu-handler").handIn(path, "list.pdf", pdf).status()).isEqualTo(403);
		assertThat(this.house.as("tiyu-handler").handIn(path, "list.pdf", pdf).status()).isEqualTo(404);
		long file = handler.handIn(path, "../list.pdf", pdf).json().path("id").asLong();
		long other = handler.handIn(path, "other.pdf", pdf).json().path("id").asLong();
		assertThat(got("clerk", path, file)).as("before it is reported").isEqualTo(404);
		assertThat(refused("wenlv-liaison", id, "report", with(file))).containsExactly("files:no-such-evidence");
		assertThat(read("clerk", id).path("reports")).as("a refused report leaves nothing").isEmpty();
		handler.post("/api/ledger-tasks/" + id + "/report", with(file)).ok();
		assertThat(refused("wenlv-handler", id, "report", with(file))).containsExactly("files:no-such-evidence");
		for (String reader : List.of("clerk", "supervisor", "jiaoyu-handler", "wenlv-leader")) {
			assertThat(got(reader, path, file)).as(reader).isEqualTo(200);
			assertThat(got(reader, path, other)).as("not reported: " + reader).isEqualTo(404);
		}
		for (String stranger : List.of("tiyu-handler", "member555", "expert1", "sysadmin", "reviewer1")) {
			assertThat(got(stranger, path, file)).as(stranger).isEqualTo(404);
		}
		assertThat(this.house.as("clerk").ask("GET", "/api/attachments/" + file, null).status())
			.as("by the door of the cases")
			.isEqualTo(404);
		assertThat(got("clerk", "/api/ledger-tasks/" + entered("nodes", List.of()) + "/evidence", file)).isEqualTo(404);
		assertThat(handler.ask("DELETE", path + "/" + file, null).status()).as("reported with").isEqualTo(403);
		assertThat(handler.ask("DELETE", path + "/" + other, null).status()).isEqualTo(204);
		assertThat(read("clerk", id).path("files").toString()).contains("\"list.pdf\"").doesNotContain("other");
		assertThat(this.house.as("supervisor").page("/supervision/tasks/" + id)).contains(path + "/" + file,
				"list.pdf");
		assertThat(this.house.as("clerk").bytes(path + "/" + file)).isEqualTo(pdf);
	}

	private int got(String reader, String path, long file) {
		return this.house.as(reader).ask("GET", path + "/" + file, null).status();
	}

	private static Map<String, Object> with(long file) {
		return Map.of("text", DONE, "finished", false, "files", List.of(file));
	}

}
