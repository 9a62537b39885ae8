package org.duban.taskledger.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.taskledger.TaskRoles;
import org.duban.workflow.Command;
import org.duban.workflow.CommandReader;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.ErrorTexts;

import org.springframework.stereotype.Component;

/** What was typed into a form, as a command or as its mistakes. */
@Component
record TypedTasks(CommandReader reader, ErrorTexts texts, ObjectMapper mapper) {

	<C extends Command> C read(Map<String, Object> fields, Class<C> type) {
		Map<String, Object> given = new HashMap<>(fields);
		given.remove("_csrf");
		given.values().removeIf((value) -> value instanceof String text && text.isBlank());
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

	List<String> offices() {
		return TaskRoles.OFFICES;
	}

}
