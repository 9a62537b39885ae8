package org.duban.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.proposal.ProposalSteps;
import org.springframework.stereotype.Component;

/** 归档: the case is locked. */
@Component
class ArchiveCase implements JavaDelegate {

	private final ProposalSteps steps;

	ArchiveCase(ProposalSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.steps.archive((Long) execution.getVariable("proposalId"));
	}

}
