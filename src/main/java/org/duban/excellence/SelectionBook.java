package org.duban.excellence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.workflow.Actor;
import org.duban.workflow.Command;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds selections and candidates, and says what was done to them. */
@Component
class SelectionBook {

	static final String PROCESS = "excellent-selection";

	private final SelectionRepository selections;

	private final CandidateRepository candidates;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SelectionBook(SelectionRepository selections, CandidateRepository candidates, ApplicationEventPublisher events,
			Clock clock) {
		this.selections = selections;
		this.candidates = candidates;
		this.events = events;
		this.clock = clock;
	}

	Selection get(long id) {
		return this.selections.findById(id).orElseThrow(() -> new NoSuchElementException("No selection " + id));
	}

	Candidate candidate(long id) {
		return this.candidates.findById(id).orElseThrow(() -> new NoSuchElementException("No candidate " + id));
	}

	List<Candidate> candidates(long selectionId) {
		return this.candidates.findBySelectionIdOrderById(selectionId);
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

	Stamp stamp(Actor actor) {
		return new Stamp(actor.username(), now());
	}

	/** The office keeps the selection; everybody else has a task in it or none. */
	static void requireOffice(Actor actor) {
		if (!actor.is("clerk")) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
	}

	static void require(Selection selection, SelectionState... states) {
		if (List.of(states).stream().noneMatch(selection::is)) {
			throw refused("", "excellent-not-now");
		}
	}

	static CommandRefused refused(String field, String code, Object... arguments) {
		return new CommandRefused(List.of(new FieldError(field, code, List.of(arguments))));
	}

	/** Beside the tasks, whose answers the engine's door says itself. */
	void said(Actor actor, String act, Map<String, Object> ids, Command command) {
		said(actor, act, null, ids, command);
	}

	void said(Actor actor, String act, @Nullable Long proposalId, Map<String, Object> ids, Command command) {
		this.events.publishEvent(new CommandAccepted(actor, act, proposalId, ids, command));
	}

	void publish(Object event) {
		this.events.publishEvent(event);
	}

}
