package org.duban.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.duban.organisation.DictionaryTable;
import org.duban.organisation.DictionaryTable.Line;
import org.duban.workflow.FieldError;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

/** What may become of a dictionary's entry. */
@Component
class DictionaryRules {

	/**
	 * Their codes stand in rules of the house: they take other words, but no other codes.
	 */
	private static final Set<String> FIXED = Set.of("adoption", "consent-public", "contact-phase", "delivery-channel",
			"disposition", "kind", "opinion-adoption", "publicity", "relevance", "reply-class", "satisfaction",
			"time-mark", "contact-situation");

	private final DictionaryTable table;

	DictionaryRules(DictionaryTable table) {
		this.table = table;
	}

	boolean fixed(String kind) {
		return FIXED.contains(kind);
	}

	Outcome check(SetEntry command) {
		List<Line> lines = this.table.lines(command.kind());
		List<FieldError> errors = new ArrayList<>();
		boolean known = lines.stream().anyMatch((line) -> line.code().equals(command.code()));
		if (fixed(command.kind()) && !known) {
			errors.add(new FieldError("code", "dictionary-fixed", List.of()));
		}
		if (fixed(command.kind()) && !command.offered()) {
			errors.add(new FieldError("active", "dictionary-fixed", List.of()));
		}
		if (!command.offered()
				&& lines.stream().noneMatch((line) -> line.active() && !line.code().equals(command.code()))) {
			errors.add(new FieldError("active", "dictionary-last", List.of()));
		}
		if (lines.stream()
			.anyMatch((line) -> line.name().equals(command.name().strip()) && line.active()
					&& !line.code().equals(command.code()))) {
			errors.add(new FieldError("name", "dictionary-twice", List.of()));
		}
		return errors.isEmpty() ? Outcome.done() : new Outcome.Refused(errors);
	}

}
