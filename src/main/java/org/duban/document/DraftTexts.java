package org.duban.document;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.document.DryRun.Draft;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of a file, and how its rows travel to the confirming hand. */
@Component
public class DraftTexts {

	private final MessageSource messages;

	private final ObjectMapper mapper;

	DraftTexts(MessageSource messages, ObjectMapper mapper) {
		this.messages = messages;
		this.mapper = mapper;
	}

	/** In the reader's language; a code without words is its own. */
	public String word(String code, Object... arguments) {
		return String.valueOf(this.messages.getMessage(code, arguments, code, LocaleContextHolder.getLocale()));
	}

	public String json(Object value) {
		try {
			return this.mapper.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/**
	 * @throws CommandRefused if that is not what was shown
	 */
	public List<Draft> drafts(String json) {
		try {
			return this.mapper.readValue(json, new TypeReference<>() {
			});
		}
		catch (JsonProcessingException ex) {
			throw new CommandRefused(List.of(new FieldError("", "invalid-json", List.of())));
		}
	}

}
