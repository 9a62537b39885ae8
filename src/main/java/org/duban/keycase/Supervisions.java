package org.duban.keycase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.NoSuchElementException;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.keycase.ConsultationKind.Stages;
import org.duban.proposal.Cases;
import org.duban.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The supervision that a task is about, and the day. */
@Component
class Supervisions {

	private final KeyCaseRepository keyCases;

	private final Cases cases;

	private final Assignments assignments;

	private final Clock clock;

	Supervisions(KeyCaseRepository keyCases, Cases cases, Assignments assignments, Clock clock) {
		this.keyCases = keyCases;
		this.cases = cases;
		this.assignments = assignments;
		this.clock = clock;
	}

	KeyCase of(OpenTask task) {
		long id = task.number("supervisionId");
		return this.keyCases.findById(id).orElseThrow(() -> new NoSuchElementException("No supervision " + id));
	}

	/** How far a case has come, supervised or not. */
	Stages stages(long proposalId) {
		return new Stages(this.cases.facts(proposalId).filedOn(),
				this.assignments.open(proposalId)
					.stream()
					.map(AssignmentFacts::assignedOn)
					.min(LocalDate::compareTo)
					.orElse(null),
				this.keyCases.findByProposalId(proposalId)
					.filter((found) -> found.state().supervised())
					.map(KeyCase::chosenOn)
					.orElse(null));
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

}
