package org.duban.commitment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.commitment.Commitments;
import org.springframework.stereotype.Component;

@Component
class TakePromises implements JavaDelegate {

	private final Commitments commitments;

	TakePromises(Commitments commitments) {
		this.commitments = commitments;
	}

	@Override
	public void execute(DelegateExecution execution) {
		long proposal = ((Number) execution.getVariable("proposalId")).longValue();
		execution.setVariable("promises", this.commitments.take(proposal));
	}

}
