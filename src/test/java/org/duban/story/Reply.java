package org.duban.story;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the house answered. */
public record Reply(String asked, int status, String body) {

	/** The body of an answer that must not be a refusal. */
	public JsonNode json() {
		ok();
		return House.json(this.body.isEmpty() ? "null" : this.body);
	}

	public void ok() {
		assertThat(this.status).as("%s: %s", this.asked, this.body).isBetween(200, 299);
	}

	/** Fields that a refusal names, each with its code: {@code reason:required}. */
	public List<String> errors() {
		assertThat(this.status).as("%s: %s", this.asked, this.body).isEqualTo(400);
		return StreamSupport.stream(House.json(this.body).path("errors").spliterator(), false)
			.map((error) -> error.path("field").asText() + ":" + error.path("code").asText())
			.toList();
	}

}
