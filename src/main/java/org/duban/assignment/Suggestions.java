package org.duban.assignment;

import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A unit may suggest one more for the case; only the office decides, and it says so to
 * the unit either way.
 */
@Component
class Suggestions {

	private final AssignmentBook book;

	private final Returns stamps;

	private final ApplicationEventPublisher events;

	Suggestions(AssignmentBook book, Returns stamps, ApplicationEventPublisher events) {
		this.book = book;
		this.stamps = stamps;
		this.events = events;
	}

	void make(Assignment assignment, String unit, @Nullable String reason) {
		assignment.wishes(unit, reason);
		this.events.publishEvent(
				new UnitSuggested(assignment.id(), assignment.proposalId(), unit, StringUtils.defaultString(reason)));
	}

	/** Whatever asked for this unit is answered by it. */
	void accept(long proposalId, String unit, String answer, Actor actor) {
		List<Assignment> asked = this.book.rows(proposalId)
			.stream()
			.filter((row) -> row.wishPending() && unit.equals(row.wishedUnit()))
			.toList();
		asked.forEach((row) -> decide(row, WishState.ACCEPTED, answer, actor));
	}

	void decide(Assignment assignment, WishState decision, String answer, Actor actor) {
		assignment.wishDecided(decision, answer, this.stamps.stamp(actor));
		this.events.publishEvent(new SuggestionDecided(assignment.id(), assignment.proposalId(),
				StringUtils.defaultString(assignment.wishedUnit()), decision == WishState.ACCEPTED, answer));
	}

}
