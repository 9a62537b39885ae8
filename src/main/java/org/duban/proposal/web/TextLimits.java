package org.duban.proposal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.duban.parameter.Parameters;

import org.springframework.stereotype.Component;

/** The limits of a text, as the pages name them. */
@Component
class TextLimits {

	private final Parameters parameters;

	private final Clock clock;

	TextLimits(Parameters parameters, Clock clock) {
		this.parameters = parameters;
		this.clock = clock;
	}

	Map<String, Integer> today() {
		return Map.of("wordsWarn", number("words.warn"), "wordsMax", number("words.max"), "unitsMax",
				number("suggested.units.max"), "suggestionsMax", number("suggestions.max"), "suggestionChars",
				number("suggestion.chars"), "filesMax", number("attachment.count"), "fileSize",
				number("attachment.size.mb"));
	}

	String publicDefault() {
		return this.parameters.text("public.default", LocalDate.now(this.clock));
	}

	private int number(String name) {
		return this.parameters.number(name, LocalDate.now(this.clock));
	}

}
