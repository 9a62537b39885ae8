package org.duban.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.duban.workflow.FieldError;

/**
 * How far a reply may be put off.
 *
 * @param due the date in force
 * @param latest the last date that the whole handling may take
 * @param askBy the last day on which it may be asked for
 */
record ExtensionRule(LocalDate due, LocalDate latest, LocalDate askBy) {

	Optional<FieldError> refusal(LocalDate until) {
		if (!until.isAfter(this.due)) {
			return Optional.of(new FieldError("until", "not-later-than-due", List.of(this.due.toString())));
		}
		if (until.isAfter(this.latest)) {
			return Optional.of(new FieldError("until", "later-than-allowed", List.of(this.latest.toString())));
		}
		return Optional.empty();
	}

	boolean askedInTime(LocalDate today) {
		return !today.isAfter(this.askBy);
	}

}
