package org.duban.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/**
 * An item of party supervision that belongs to no case, of the unit wenlv; jiaotong takes
 * part.
 */
public record LooseItem(House house, long id) {

	public static final String TEXT = "景区停车换乘标识不全、外语说明缺失，请补齐并建立巡查机制。";

	public static final String ACTIVITY = "冰雪旅游服务民主监督第二次视察";

	/** What the party office enters; a field of "-" is left out. */
	public static Map<String, Object> found(House house, Object... fields) {
		Map<String, Object> body = new HashMap<>(Map.of("source", "supervision", "unit", "wenlv", "content", TEXT,
				"activity", ACTIVITY, "foundOn", house.today().minusDays(3).toString(), "foundBy", "市政协民主监督小组",
				"coUnits", List.of("jiaotong"), "dueOn", house.today().plusDays(100).toString()));
		for (int i = 0; i < fields.length; i += 2) {
			body.put(String.valueOf(fields[i]), fields[i + 1]);
		}
		body.values().removeIf("-"::equals);
		return body;
	}

	public static LooseItem entered(House house, Object... fields) {
		return new LooseItem(house,
				house.as("party").post("/api/party-items", found(house, fields)).json().path("id").asLong());
	}

	public static LooseItem opened(House house, int days, Object... fields) {
		LooseItem item = entered(house, fields);
		assertThat(item.task("party", "open-party-item")
			.orElseThrow()
			.answer(decide("open", "dueOn", house.today().plusDays(days).toString())))
			.containsExactly("report-rectification");
		return item;
	}

	public static Map<String, Object> report(boolean finished) {
		return new HashMap<>(Map.of("text", "已会同有关部门补齐标识，建立每周巡查。", "finished", finished));
	}

	public Optional<Task> task(String who, String key) {
		Person person = this.house.as(who);
		return StreamSupport.stream(person.get("/api/tasks?size=200&key=" + key).path("items").spliterator(), false)
			.filter((card) -> card.path("partyItemId").asLong() == this.id)
			.map((card) -> new Task(person, card))
			.findFirst();
	}

	public Optional<JsonNode> line(String who) {
		return StreamSupport.stream(this.house.as(who).get("/api/party-items").spliterator(), false)
			.filter((line) -> line.path("id").asLong() == this.id)
			.findFirst();
	}

	/** A field of the ledger's line as somebody reads it. */
	public String of(String who, String field) {
		return line(who).orElseThrow(() -> new AssertionError(who + " reads no item " + this.id)).path(field).asText();
	}

	/** Nothing is left in the offices' lists for other tests. */
	public void finish() {
		task("wenlv-handler", "report-rectification").ifPresent((task) -> task.answer(report(true)));
		task("party", "open-party-item").ifPresent((task) -> task.answer(decide("decline", "comment", "试录，不立项。")));
		task("party", "close-party-item").ifPresent((task) -> task.answer(decide("close")));
	}

}
