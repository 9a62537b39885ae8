package org.duban.workflow;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A refusal in the reader's language. */
@Component
public class ErrorTexts {

	/** As the API shows it. */
	public record Text(String field, String code, String message) {

	}

	private final MessageSource messages;

	ErrorTexts(MessageSource messages) {
		this.messages = messages;
	}

	public List<Text> texts(List<FieldError> errors, Locale locale) {
		return errors.stream().map((error) -> new Text(error.field(), error.code(), text(error, locale))).toList();
	}

	private String text(FieldError error, Locale locale) {
		return this.messages.getMessage("error." + error.code(), error.arguments().toArray(), error.code(), locale);
	}

}
