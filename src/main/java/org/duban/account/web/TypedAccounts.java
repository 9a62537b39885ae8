package org.duban.account.web;

import java.util.HashMap;
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
import org.springframework.util.MultiValueMap;

/** What was typed into a form, as a command or as its mistakes. */
@Component
record TypedAccounts(CommandReader reader, ErrorTexts texts, ObjectMapper mapper) {

	private static final String SEAT = "seat.";

	/** Fields of a seat belong together; the rest as it is called. */
	<C extends Command> C read(MultiValueMap<String, String> fields, Class<C> type) {
		Map<String, Object> given = new HashMap<>();
		Map<String, String> seat = new HashMap<>();
		fields.forEach((name, values) -> {
			String text = String.join("", values).strip();
			if (text.isEmpty() || name.equals("_csrf")) {
				return;
			}
			if (name.startsWith(SEAT)) {
				seat.put(name.substring(SEAT.length()), text);
			}
			else {
				given.put(name, name.equals("roles") ? values : text);
			}
		});
		if (!seat.isEmpty() && List.of(given.getOrDefault("roles", "")).toString().contains("member")) {
			given.put("seat", seat);
		}
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
			.forEach((error) -> errors.merge(error.field().replaceAll("\\[.*", ""), error.message(),
					(one, other) -> one + "；" + other));
		return errors;
	}

}
