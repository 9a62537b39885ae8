package org.duban.assignment;

import java.util.List;
import java.util.Objects;

import org.duban.workflow.Options.Choice;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What past cases suggest, in words: why, by which cases, and how often such a case came
 * back.
 */
@Component
class SuggestedUnits {

	private final UnitSuggestions suggestions;

	private final UnitChoices units;

	private final MessageSource messages;

	SuggestedUnits(UnitSuggestions suggestions, UnitChoices units, MessageSource messages) {
		this.suggestions = suggestions;
		this.units = units;
		this.messages = messages;
	}

	List<Choice> choices(long proposalId) {
		return this.suggestions.of(proposalId)
			.stream()
			.map((one) -> new Choice(one.unit(), why(one), this.units.get(one.unit()).name()))
			.toList();
	}

	private String why(UnitSuggestions.Suggested one) {
		String odds = word((one.returned() == 0) ? "unit.suggested" : "unit.suggested.returned", one.alike(),
				one.returned());
		return odds + "\n" + String.join("\n", one.nearest());
	}

	private String word(String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale()));
	}

}
