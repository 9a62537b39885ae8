package org.duban.proposal.process;

import java.time.Clock;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.proposal.ProposalSteps;
import org.springframework.stereotype.Component;

/** When an invitation lapses. Public because the engine calls it by reflection. */
@Component
public class InvitationExpiry {

	private final ProposalSteps steps;

	private final Clock clock;

	InvitationExpiry(ProposalSteps steps, Clock clock) {
		this.steps = steps;
		this.clock = clock;
	}

	public Date at(DelegateExecution execution) {
		return Date.from(this.steps.invitationExpiry().atZone(this.clock.getZone()).toInstant());
	}

}
