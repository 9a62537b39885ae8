package org.duban.proposal.process;

import java.time.Clock;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.proposal.ProposalSteps;
import org.springframework.stereotype.Component;

/**
 * When a returned text that nobody revised goes on as it is. Public because the engine
 * calls it by reflection.
 */
@Component
public class ReturnEdit {

	private final ProposalSteps steps;

	private final Clock clock;

	ReturnEdit(ProposalSteps steps, Clock clock) {
		this.steps = steps;
		this.clock = clock;
	}

	public Date giveUpAt(DelegateExecution execution) {
		long proposalId = (Long) execution.getVariable("proposalId");
		return Date.from(this.steps.returnGivenUp(proposalId).atZone(this.clock.getZone()).toInstant());
	}

}
