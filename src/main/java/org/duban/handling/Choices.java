package org.duban.handling;

import java.util.List;
import java.util.Locale;

import org.duban.organisation.Dictionaries;
import org.duban.workflow.Options.Choice;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dictionary entries as a form offers them, in the reader's language. */
@Component
class Choices {

	private final Dictionaries dictionaries;

	Choices(Dictionaries dictionaries) {
		this.dictionaries = dictionaries;
	}

	List<Choice> of(String kind) {
		boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
		return this.dictionaries.entries(kind)
			.stream()
			.map((entry) -> new Choice(entry.code(), english ? entry.nameEn() : entry.name(), ""))
			.toList();
	}

	boolean has(String kind, String code) {
		return this.dictionaries.entries(kind).stream().anyMatch((entry) -> entry.code().equals(code));
	}

}
