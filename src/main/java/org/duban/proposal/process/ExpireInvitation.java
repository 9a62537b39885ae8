package org.duban.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.proposal.ProposalSteps;
import org.springframework.stereotype.Component;

/** 超时: an invitation was not answered. */
@Component
class ExpireInvitation implements JavaDelegate {

	private final ProposalSteps steps;

	ExpireInvitation(ProposalSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.steps.expireInvitation((Long) execution.getVariable("invitationId"));
	}

}
