package org.duban.excellence;

import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.workflow.Actor;
import org.duban.workflow.Processes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Objections while the list is public, and their answers. */
@Component
@Transactional
public class ObjectionDesk {

	private final SelectionBook book;

	private final ObjectionRepository objections;

	private final Processes processes;

	ObjectionDesk(SelectionBook book, ObjectionRepository objections, Processes processes) {
		this.book = book;
		this.objections = objections;
		this.processes = processes;
	}

	/**
	 * What came in before publicity ended; the office may write it down a little later.
	 */
	public long enter(long candidateId, EnterObjection command, Actor actor) {
		SelectionBook.requireOffice(actor);
		Candidate candidate = this.book.candidate(candidateId);
		Selection selection = this.book.get(candidate.selectionId());
		SelectionBook.require(selection, SelectionState.PUBLICITY);
		if (!candidate.inPublicity()) {
			throw SelectionBook.refused("", "excellent-not-public");
		}
		LocalDate until = selection.publicityUntil();
		if (command.receivedOn().isAfter(this.book.today())) {
			throw SelectionBook.refused("receivedOn", "in-future");
		}
		if (until == null || command.receivedOn().isAfter(until)) {
			throw SelectionBook.refused("receivedOn", "excellent-objection-late", String.valueOf(until));
		}
		Objection objection = this.objections.save(new Objection(candidate, command, this.book.stamp(actor)));
		this.book.said(actor, "enter-objection",
				Map.of("selectionId", selection.id(), "candidateId", candidateId, "objectionId", objection.id()),
				command);
		return objection.id();
	}

	/** One that is upheld takes the case off the list; the chair decides who moves up. */
	public void answer(long objectionId, AnswerObjection command, Actor actor) {
		SelectionBook.requireOffice(actor);
		Objection objection = this.objections.findById(objectionId)
			.orElseThrow(() -> new NoSuchElementException("No objection " + objectionId));
		Selection selection = this.book.get(objection.selectionId());
		SelectionBook.require(selection, SelectionState.PUBLICITY);
		if (!objection.open()) {
			throw SelectionBook.refused("", "excellent-objection-answered");
		}
		Stamp stamp = this.book.stamp(actor);
		objection.answered(command, stamp);
		Candidate candidate = this.book.candidate(objection.candidateId());
		if (Boolean.TRUE.equals(objection.upheld()) && candidate.is(CandidateState.CHOSEN)) {
			candidate.removed(command.answer().strip(), stamp);
		}
		this.book.said(actor, "answer-objection",
				Map.of("selectionId", selection.id(), "candidateId", candidate.id(), "objectionId", objectionId),
				command);
		if (this.objections.findBySelectionIdOrderById(selection.id()).stream().noneMatch(Objection::open)) {
			this.processes.tell(SelectionBook.PROCESS, Long.toString(selection.id()), "objections-answered", Map.of());
		}
	}

}
