package org.duban.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who gets which answer where. {@code access-matrix.csv} has a row for each endpoint of
 * ours, of the engine's REST and of Tasklist, and a column for each kind of person: of
 * members the case's own and another, of units the case's own and another.
 */
@DatabaseTest
class AccessMatrixTests {

	private static final Map<String, String> PEOPLE = people();

	@LocalServerPort
	int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	@Autowired
	JdbcTemplate jdbc;

	private static Map<String, String> people() {
		Map<String, String> people = new LinkedHashMap<>();
		people.put("anonymous", "");
		people.put("proposer", "");
		people.put("other member", "member555");
		for (String account : List.of("clerk", "reviewer1", "reviewer3", "chair", "gov", "party")) {
			people.put(account, account);
		}
		people.put("unit", "wenlv-handler");
		people.put("other unit", "jiaoyu-handler");
		people.put("supervisor", "supervisor");
		people.put("sysadmin", "sysadmin");
		return people;
	}

	/** The case that all look at, and what belongs to it. */
	private record Scene(Chain chain, Map<String, String> ids) {

		String path(String endpoint) {
			String path = endpoint;
			for (Map.Entry<String, String> id : this.ids.entrySet()) {
				path = path.replace(id.getKey(), id.getValue());
			}
			return path;
		}

	}

	private Scene scene(Wire wire) {
		Chain asked = new Chain(wire).submitted()
			.assigned("wenlv", "weijian")
			.signed("wenlv", "weijian")
			.contacted("wenlv")
			.opinion("weijian")
			.delivered("wenlv", "weijian");
		Chain chain = new Chain(wire, asked.member).submitted().assigned("wenlv", "weijian").signed("wenlv", "weijian");
		long letter = this.jdbc.queryForObject("select min(id) from letter where proposal_id = ? and kind = 'FILED'",
				Long.class, chain.id);
		Map<String, String> ids = new LinkedHashMap<>();
		ids.put("/member/tasks/{id}", "/member/tasks/" + asked.task(asked.member, "give-feedback"));
		ids.put("/supervision/tasks/{id}", "/supervision/tasks/0");
		String evidence = evidence(wire);
		ids.put("/ledger-tasks/{id}/evidence/{file}", evidence);
		ids.put("/ledger-tasks/{id}/evidence", evidence.substring(0, evidence.lastIndexOf('/')));
		ids.put("/ledger-tasks/{id}", "/ledger-tasks/0");
		String loose = LooseEvidence.handedIn(wire);
		ids.put("/party-items/{id}/evidence/{file}", loose);
		ids.put("/party-items/{id}/evidence", loose.substring(0, loose.lastIndexOf('/')));
		ids.put("tasks/{id}", "tasks/" + chain.task("wenlv-handler", "draft-reply"));
		ids.put("task/{id}", "task/" + chain.task("wenlv-handler", "draft-reply"));
		ids.put("?tasks={id}", "?tasks=" + chain.task("wenlv-handler", "draft-reply"));
		ids.put("proposals/{id}", "proposals/" + chain.id);
		ids.put("{other}", "0");
		ids.put("cases/{id}", "cases/" + chain.id);
		ids.put("drafts/{id}", "drafts/" + chain.id);
		ids.put("assignments/{id}", "assignments/" + chain.assignment("wenlv"));
		ids.put("letters/{id}", "letters/" + letter);
		ids.put("attachments/{id}", "attachments/" + attachment(wire, chain));
		ids.put("/{act}", "/support");
		ids.put("{process}", "commitment");
		ids.put("{kind}", "sector");
		ids.put("{code}", "cpc");
		ids.put("{wording}", "filed");
		ids.put("{paper}", "REPLY");
		ids.put("{version}", "0");
		ids.put("{model}", "review");
		ids.put("{before}/{after}", "DRAFT/SUBMITTED");
		ids.put("parameters/{name}", "parameters/sign.wd");
		ids.put("process-definition/{id}", "process-definition/" + this.jdbc
			.queryForObject("select max(id_) from ACT_RE_PROCDEF where key_ = 'unit-handling'", String.class));
		ids.put("filter/{id}",
				"filter/" + this.jdbc.queryForObject("select min(id_) from ACT_RU_FILTER", String.class));
		ids.put("{secret}", "nobodys");
		ids.put("{username}", "sysadmin");
		ids.put("{asking}/{proposal}", "0/0");
		ids.put("{year}", "1990");
		ids.put("{assignment}", "0");
		ids.put("{id}", "0");
		return new Scene(chain, ids);
	}

	/** Of a matter that wenlv leads and has reported done. */
	private static String evidence(Wire wire) {
		Browser handler = Browser.of(wire, "wenlv-handler");
		handler.get("/supervision/tasks");
		String tomorrow = LocalDate.parse(wire.get("clerk", "/api/clock").json().path("now").asText().substring(0, 10))
			.plusDays(1)
			.toString();
		String task = "/ledger-tasks/" + wire
			.post("clerk", "/api/ledger-tasks",
					Map.of("title", "整理佐证材料", "basis", "工作安排", "lead", "wenlv", "dueOn", tomorrow))
			.ok()
			.json()
			.path("id")
			.asLong();
		long file = json(handler.upload("/api" + task + "/evidence", "survey.txt", "调研材料")).path("id").asLong();
		wire.post("wenlv-handler", "/api" + task + "/report",
				Map.of("text", "材料已经全部整理完毕。", "finished", true, "files", List.of(file)))
			.ok();
		return task + "/evidence/" + file;
	}

	private static JsonNode json(HttpResponse<String> answer) {
		try {
			return Wire.MAPPER.readTree(answer.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String attachment(Wire wire, Chain chain) {
		Browser browser = Browser.of(wire, chain.member);
		browser.get("/member");
		return json(browser.upload("/api/proposals/" + chain.id + "/attachments", "survey.txt", "调研材料")).path("id")
			.asText();
	}

	@Test
	void everybodyGetsWhatTheMatrixSays() {
		Wire wire = new Wire(this.port);
		Scene scene = scene(wire);
		Map<String, Browser> browsers = new LinkedHashMap<>();
		PEOPLE.forEach((person, account) -> {
			Browser browser = person.equals("anonymous") ? new Browser(wire)
					: Browser.of(wire, person.equals("proposer") ? scene.chain().member : account);
			browser.get("/login");
			browser.get("/camunda/app/tasklist/default/");
			browsers.put(person, browser);
		});
		List<String> expected = rows();
		List<String> actual = new ArrayList<>();
		actual.add("method,endpoint," + String.join(",", PEOPLE.keySet()));
		for (String row : expected.subList(1, expected.size())) {
			String[] cells = row.split(",");
			String path = scene.path(cells[1]);
			actual.add(cells[0] + "," + cells[1] + ","
					+ browsers.values()
						.stream()
						.map((browser) -> String.valueOf(call(browser, cells[0], path)))
						.collect(Collectors.joining(",")));
		}
		assertThat(String.join("\n", actual)).isEqualTo(String.join("\n", expected));
	}

	/** With a body that is refused where it is let in, so that nothing changes. */
	private static int call(Browser browser, String method, String path) {
		if (method.equals("POST") && (path.endsWith("/attachments") || path.endsWith("/evidence"))) {
			return browser.upload(path, "programme.exe", "MZ").statusCode();
		}
		String command = "{\"variables\": {\"command\": {\"value\": \"{}\", \"type\": \"String\"}}}";
		boolean engine = path.matches(".*/task/.*/(complete|submit-form)");
		return browser.call(method, path, method.equals("GET") ? null : engine ? command : "{}").statusCode();
	}

	@Test
	void aUnitSeesItsOwnCasesOnlyAndNoOpenVerdict() {
		Wire wire = new Wire(this.port);
		Chain asked = new Chain(wire).submitted()
			.assigned("wenlv", "weijian")
			.signed("wenlv", "weijian")
			.contacted("wenlv")
			.opinion("weijian")
			.delivered("wenlv", "weijian");
		for (String unit : List.of("wenlv-handler", "weijian-leader")) {
			assertThat(listed(wire, unit)).contains(asked.id);
			JsonNode file = wire.get(unit, "/api/proposals/" + asked.id).ok().json();
			assertThat(file.path("feedback")).as("feedback before it is given: %s", file.path("feedback")).isEmpty();
			assertThat(file.path("waitingFor").toString()).doesNotContain("give-feedback");
			assertThat(file.path("clocks").toString()).doesNotContain("FEEDBACK");
			assertThat(wire.get(unit, "/api/tasks?proposalId=" + asked.id + "&key=give-feedback")
				.json()
				.path("total")
				.asInt()).isZero();
		}
		for (String stranger : List.of("jiaoyu-handler", "jiaoyu-head", "xuanchuan-liaison", "member556", "reviewer3",
				"party", "sysadmin", "secadmin", "auditor", "expert1")) {
			assertThat(listed(wire, stranger)).as(stranger).doesNotContain(asked.id);
			assertThat(wire.get(stranger, "/api/tasks?proposalId=" + asked.id).json().path("total").asInt()).isZero();
			for (String path : List.of("", "/timeline", "/attachments")) {
				assertThat(wire.get(stranger, "/api/proposals/" + asked.id + path).status()).as(stranger + path)
					.isEqualTo(404);
			}
		}
		assertThat(this.jdbc.queryForList("select distinct recipient from notice where proposal_id = ?", String.class,
				asked.id))
			.noneMatch((name) -> name.startsWith("jiaoyu") || name.equals("sysadmin") || name.equals("party"));
	}

	private static List<Long> listed(Wire wire, String user) {
		List<Long> ids = new ArrayList<>();
		wire.get(user, "/api/proposals?size=200")
			.ok()
			.json()
			.path("items")
			.forEach((item) -> ids.add(item.path("id").asLong()));
		return ids;
	}

	@Test
	void everyEndpointHasItsRow() {
		TreeSet<String> there = new TreeSet<>();
		this.mappings.getHandlerMethods().forEach((mapping, method) -> mapping.getPatternValues().forEach((pattern) -> {
			var methods = mapping.getMethodsCondition().getMethods();
			if (methods.isEmpty()) {
				there.add("GET " + pattern);
			}
			methods.forEach((one) -> there.add(one + " " + pattern));
		}));
		for (String operation : EngineOperations.ALLOWED) {
			String[] words = operation.split(" ");
			there.add(words[0] + " /engine-rest" + words[1]);
			there.add(words[0] + " /camunda/api/engine/engine/default" + words[1]);
		}
		Map<String, Long> rows = rows().stream()
			.skip(1)
			.map((row) -> row.split(",")[0] + " " + row.split(",")[1].split("\\?")[0])
			.collect(Collectors.groupingBy((endpoint) -> endpoint, TreeMap::new, Collectors.counting()));
		assertThat(rows.keySet()).containsAll(there);
	}

	private static List<String> rows() {
		try {
			return new ClassPathResource("access-matrix.csv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
