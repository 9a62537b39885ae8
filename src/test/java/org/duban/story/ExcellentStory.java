package org.duban.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A selection of excellent proposals and the steps that tests are not about. */
public final class ExcellentStory {

	public static final List<String> EXPERTS = List.of("expert1", "expert2", "expert3");

	private final House house;

	private final long id;

	private ExcellentStory(House house, long id) {
		this.house = house;
		this.id = id;
	}

	/** The session of a case, as a selection names it. */
	static String session(Walk walk) {
		String[] parts = walk.file().path("caseNo").asText().split("-");
		return Integer.parseInt(parts[0]) + "-" + Integer.parseInt(parts[1]);
	}

	static Map<String, Object> command(House house, Walk about, Object... fields) {
		Map<String, Object> command = new HashMap<>(Map.of("session", session(about), "recommenders",
				List.of("unit:wenlv", "office"), "recommendUntil", house.today().plusDays(20).toString(), "experts",
				EXPERTS, "scoreUntil", house.today().plusDays(50).toString()));
		for (int i = 0; i < fields.length; i += 2) {
			command.put(String.valueOf(fields[i]), fields[i + 1]);
		}
		return command;
	}

	public static ExcellentStory open(House house, Walk about, Object... fields) {
		Reply answer = house.as("clerk").post("/api/excellent-selections", command(house, about, fields));
		return new ExcellentStory(house, answer.json().path("id").asLong());
	}

	/** Recommended by the unit, with nothing from the office, and sent to the experts. */
	public static ExcellentStory scoring(House house, List<Walk> walks, Object... fields) {
		ExcellentStory story = open(house, walks.get(0), fields);
		story.recommend("wenlv-liaison", walks.toArray(Walk[]::new));
		story.task("clerk", "recommend").answer(Map.of("decision", "none"));
		story.act("open-scoring", Map.of()).ok();
		return story;
	}

	/** The same, with scores: each expert gives a case this many tenths of every line. */
	public static ExcellentStory decided(House house, List<Walk> walks, Object... fields) {
		ExcellentStory story = scoring(house, walks, fields);
		for (String expert : EXPERTS) {
			for (int i = 0; i < walks.size(); i++) {
				story.score(expert, walks.get(i), 10 - i);
			}
		}
		return story;
	}

	public long id() {
		return this.id;
	}

	public JsonNode sheet(String reader) {
		return this.house.as(reader).get("/api/excellent-selections/" + this.id);
	}

	public String state() {
		return sheet("clerk").path("line").path("state").asText();
	}

	public JsonNode row(Walk walk) {
		return StreamSupport.stream(sheet("clerk").path("rows").spliterator(), false)
			.filter((row) -> row.path("proposalId").asLong() == walk.id())
			.findFirst()
			.orElseThrow(() -> new AssertionError(walk.id() + " is no candidate"));
	}

	public Reply act(String act, Map<String, ?> body) {
		return this.house.as("clerk").post("/api/excellent-selections/" + this.id + "/" + act, body);
	}

	public Reply onCandidate(Walk walk, String act, Map<String, ?> body) {
		return this.house.as("clerk")
			.post("/api/excellent-candidates/" + row(walk).path("id").asLong() + "/" + act, body);
	}

	List<Task> tasks(String username, String key) {
		Person person = this.house.as(username);
		JsonNode items = person.get("/api/tasks?size=200&key=" + key).path("items");
		return StreamSupport.stream(items.spliterator(), false).map((card) -> new Task(person, card)).toList();
	}

	public Task task(String username, String key) {
		List<Task> found = tasks(username, key);
		assertThat(found).as("%s of %s", key, username).hasSize(1);
		return found.get(0);
	}

	/** An expert's task for a case: it names the case by its number alone. */
	Task scoring(String expert, Walk walk) {
		String number = walk.file().path("caseNo").asText();
		return tasks(expert, "score-proposal").stream()
			.filter((task) -> task.card().path("caseNo").asText().equals(number))
			.findFirst()
			.orElseThrow(() -> new AssertionError(expert + " does not score " + number));
	}

	static Map<String, Object> nominations(Walk... walks) {
		return Map.of("decision", "recommend", "cases",
				List.of(walks)
					.stream()
					.map((walk) -> Map.of("proposalId", walk.id(), "reason", "选题准，建议可操作，成效明显。"))
					.toList());
	}

	public List<String> recommend(String username, Walk... walks) {
		return task(username, "recommend").answer(nominations(walks));
	}

	/** What the sheet that comes with the house lets an expert give at most. */
	private static final int[] MOST = { 10, 10, 10, 10, 8, 7, 13, 12, 5 };

	public static Map<String, Object> marks(int tenths) {
		return Map.of("marks",
				IntStream.rangeClosed(1, MOST.length)
					.mapToObj((no) -> Map.of("no", no, "points", MOST[no - 1] * tenths / 10))
					.toList(),
				"comment", "选题准，调研实，建议可操作。");
	}

	List<String> score(String expert, Walk walk, int tenths) {
		return scoring(expert, walk).answer(marks(tenths));
	}

	public Map<String, Object> decision(Object... changes) {
		return Map.of("meetingOn", this.house.today().toString(), "minutesNo", "主席会议纪要〔2026〕9号", "changes",
				List.of(changes));
	}

	Map<String, Object> change(Walk walk, String act) {
		return Map.of("candidate", row(walk).path("id").asLong(), "act", act, "reason", "会议认为代表性更强。");
	}

	/** What somebody was told of one kind, the newest first. */
	static List<String> told(House house, String username, String kind) {
		return StreamSupport.stream(house.as(username).get("/api/inbox?size=200").path("items").spliterator(), false)
			.filter((message) -> message.path("kind").asText().equals(kind))
			.map((message) -> message.path("subject").asText() + " " + message.path("body").asText())
			.toList();
	}

	/** Sets one of the house's parameters from today on. */
	public static void set(House house, String parameter, String setting) {
		Reply answer = house.as("sysadmin")
			.post("/api/admin/parameters/" + parameter,
					Map.of("setting", setting, "validFrom", house.today().toString(), "basis", "主席会议决定"));
		if (answer.status() == 400) {
			assertThat(answer.errors()).containsExactly("setting:parameter-unchanged");
		}
		else {
			answer.ok();
		}
	}

	/** So that the next test may select in the same session. */
	public void end(JdbcTemplate jdbc) {
		if (!List.of("ANNOUNCED", "CANCELLED").contains(state())) {
			act("cancel", Map.of("reason", "试评结束")).ok();
		}
		jdbc.update("update excellent_selection set active_key = null where id = ?", this.id);
	}

}
