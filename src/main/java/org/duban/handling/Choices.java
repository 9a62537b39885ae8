package org.duban.handling;

import java.util.List;

import org.duban.organisation.Dictionaries;
import org.duban.workflow.Options.Choice;

import org.springframework.stereotype.Component;

/** Dictionary entries as a form offers them, in the reader's language. */
@Component
class Choices {

	private final Dictionaries dictionaries;

	Choices(Dictionaries dictionaries) {
		this.dictionaries = dictionaries;
	}

	List<Choice> of(String kind) {
		return this.dictionaries.entries(kind)
			.stream()
			.map((entry) -> new Choice(entry.code(), entry.shown(), ""))
			.toList();
	}

	boolean has(String kind, String code) {
		return this.dictionaries.entries(kind).stream().anyMatch((entry) -> entry.code().equals(code));
	}

}
