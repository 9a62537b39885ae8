package org.duban.proposal;

import java.util.List;
import java.util.Optional;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.StandInRule;
import org.springframework.stereotype.Component;

/** Nobody judges the own proposal, in another's name either. */
@Component
class OwnProposal implements StandInRule {

	private final Cases cases;

	OwnProposal(Cases cases) {
		this.cases = cases;
	}

	@Override
	public Optional<FieldError> objection(OpenTask task, Actor colleague) {
		Long proposalId = task.caseId();
		return (proposalId != null) ? ofCase(proposalId, colleague) : Optional.empty();
	}

	@Override
	public Optional<FieldError> objection(ActService.Subject subject, long id, Actor colleague) {
		return (subject == ActService.Subject.PROPOSAL) ? ofCase(id, colleague) : Optional.empty();
	}

	private Optional<FieldError> ofCase(long proposalId, Actor colleague) {
		return this.cases.facts(proposalId).signers().contains(colleague.username())
				? Optional.of(new FieldError("", "stand-in-own-proposal", List.of())) : Optional.empty();
	}

}
