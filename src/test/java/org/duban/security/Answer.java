package org.duban.security;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the house answered. */
record Answer(int status, String text) {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	JsonNode json() {
		try {
			return MAPPER.readTree(this.text);
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError("No JSON: " + this, ex);
		}
	}

	/** The fields that a problem of {@code /api} names. */
	List<String> fields() {
		List<String> fields = new ArrayList<>();
		json().path("errors").forEach((error) -> fields.add(error.path("field").asText()));
		return fields;
	}

	Answer ok() {
		if (this.status / 100 != 2) {
			throw new AssertionError(toString());
		}
		return this;
	}

}
