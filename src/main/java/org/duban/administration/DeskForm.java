package org.duban.administration;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.workflow.Command;
import org.duban.workflow.CommandReader;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.ErrorTexts;
import org.springframework.stereotype.Component;

/** Lets a page's fields pass the same checks as the API's bodies. */
@Component
class DeskForm {

	private final CommandReader reader;

	private final ErrorTexts texts;

	private final ObjectMapper mapper;

	DeskForm(CommandReader reader, ErrorTexts texts, ObjectMapper mapper) {
		this.reader = reader;
		this.texts = texts;
		this.mapper = mapper;
	}

	/**
	 * @throws CommandRefused naming every field that is wrong
	 */
	<C extends Command> C read(Map<String, String> fields, Class<C> type) {
		Map<String, Object> given = new LinkedHashMap<>();
		fields.forEach((name, value) -> {
			if (!name.equals("_csrf") && !value.isBlank()) {
				given.put(name, value.strip());
			}
		});
		return body(given, type);
	}

	/** With one field that comes from the address. */
	<C extends Command> C read(Map<String, ?> body, String field, Object value, Class<C> type) {
		Map<String, Object> all = new LinkedHashMap<>(body);
		all.put(field, value);
		return body(all, type);
	}

	<C extends Command> C body(Object body, Class<C> type) {
		try {
			return this.reader.read(this.mapper.writeValueAsString(body), type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/** What was refused, by field, in the reader's language. */
	Map<String, String> errors(CommandRefused refused, Locale locale) {
		Map<String, String> errors = new HashMap<>();
		List<ErrorTexts.Text> described = this.texts.texts(refused.errors(), locale);
		described.forEach((text) -> errors.merge(text.field(), text.message(), (one, other) -> one + "；" + other));
		return errors;
	}

}
