package org.duban.performance.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.performance.Points;
import org.duban.workflow.Actor;
import org.duban.workflow.Command;
import org.duban.workflow.CommandReader;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.ErrorTexts;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What was typed into a form, as a command or as its mistakes; and points as people read
 * them.
 */
@Component("performanceForms")
public class PerformanceForms {

	private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)].*");

	private final CommandReader reader;

	private final ErrorTexts texts;

	private final ObjectMapper mapper;

	PerformanceForms(CommandReader reader, ErrorTexts texts, ObjectMapper mapper) {
		this.reader = reader;
		this.texts = texts;
		this.mapper = mapper;
	}

	public String points(int hundredths) {
		return Points.text(hundredths);
	}

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
		return errors(refused, locale, List.of());
	}

	/**
	 * By field; of a list, by the list.
	 * @param names of what the list has, where the message does not name it
	 */
	Map<String, String> errors(CommandRefused refused, Locale locale, List<String> names) {
		Map<String, String> errors = new HashMap<>();
		this.texts.texts(refused.errors(), locale).forEach((error) -> {
			Matcher row = ROW.matcher(error.field());
			boolean named = row.matches() && Integer.parseInt(row.group(2)) < names.size();
			errors.merge(row.matches() ? row.group(1) : error.field(),
					named ? names.get(Integer.parseInt(row.group(2))) + "：" + error.message() : error.message(),
					PerformanceForms::both);
		});
		return errors;
	}

	private static String both(String one, String other) {
		return List.of(one.split("；")).contains(other) ? one : one + "；" + other;
	}

	static void require(boolean entitled, Actor actor) {
		if (!entitled) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
	}

}
