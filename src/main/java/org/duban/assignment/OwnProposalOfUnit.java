package org.duban.assignment;

import java.util.List;
import java.util.Optional;

import org.duban.proposal.Cases;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.StandInRule;
import org.springframework.stereotype.Component;

/** Nobody acts on a unit's work on the own proposal, in another's name either. */
@Component
class OwnProposalOfUnit implements StandInRule {

	private final AssignmentBook book;

	private final Cases cases;

	OwnProposalOfUnit(AssignmentBook book, Cases cases) {
		this.book = book;
		this.cases = cases;
	}

	/** Tasks name their proposal, so the rule of the proposal itself sees to them. */
	@Override
	public Optional<FieldError> objection(OpenTask task, Actor colleague) {
		return Optional.empty();
	}

	@Override
	public Optional<FieldError> objection(ActService.Subject subject, long id, Actor colleague) {
		return (subject == ActService.Subject.ASSIGNMENT
				&& this.cases.facts(this.book.get(id).proposalId()).signers().contains(colleague.username()))
						? Optional.of(new FieldError("", "stand-in-own-proposal", List.of())) : Optional.empty();
	}

}
