package org.duban.history.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.workflow.Command;
import org.duban.workflow.CommandReader;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.ErrorTexts;

import org.springframework.stereotype.Component;

/** What was typed into a form, as a command or as its mistakes. */
@Component
record TypedHistory(CommandReader reader, ErrorTexts texts, ObjectMapper mapper) {

	<C extends Command> C read(Map<String, String> fields, Class<C> type) {
		Map<String, String> given = new HashMap<>(fields);
		given.remove("_csrf");
		given.values().removeIf(String::isBlank);
		try {
			return this.reader.read(this.mapper.writeValueAsString(given), type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	Map<String, String> errors(CommandRefused refused, Locale locale) {
		Map<String, String> errors = new HashMap<>();
		this.texts.texts(refused.errors(), locale)
			.forEach((error) -> errors.merge(error.field(), error.message(), (one, other) -> one + "；" + other));
		return errors;
	}

}
