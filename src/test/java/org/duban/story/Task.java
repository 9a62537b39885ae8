package org.duban.story;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A task in the hands of one person. */
public record Task(Person person, JsonNode card) {

	public String id() {
		return this.card.path("id").asText();
	}

	public long assignmentId() {
		return this.card.path("assignmentId").asLong();
	}

	public String due() {
		return this.card.path("due").asText();
	}

	/** The task opened: options, items, how the date came about. */
	public JsonNode sheet() {
		return this.person.get("/api/tasks/" + id());
	}

	/** Codes of one kind of choice that the task offers. */
	public List<String> offers(String choices) {
		return StreamSupport.stream(sheet().path("options").path(choices).spliterator(), false)
			.map((choice) -> choice.path("code").asText())
			.toList();
	}

	/** Answers it, by a map or a command's record; the keys of the tasks that follow. */
	public List<String> answer(Object command) {
		JsonNode receipt = send(command).json();
		return StreamSupport.stream(receipt.path("next").spliterator(), false)
			.map((next) -> next.path("key").asText())
			.toList();
	}

	/** Answers it by the engine's own REST. */
	public void answerByEngine(Object command) {
		engine(command).ok();
	}

	public Reply engine(Object command) {
		try {
			return this.person.post("/engine-rest/task/" + id() + "/complete", Map.of("variables",
					Map.of("command", Map.of("value", House.JSON.writeValueAsString(command), "type", "String"))));
		}
		catch (com.fasterxml.jackson.core.JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/** Tries an answer that must be refused; fields and codes. */
	public List<String> refusal(Object command) {
		List<String> errors = send(command).errors();
		assertThat(this.person.ask("GET", "/api/tasks/" + id(), null).status()).as("the task waits on").isEqualTo(200);
		return errors;
	}

	public Reply send(Object command) {
		return this.person.post("/api/tasks/" + id() + "/complete", command);
	}

}
