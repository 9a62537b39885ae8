package org.duban.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.springframework.stereotype.Component;

/** 办结: nothing of the case is open any more. */
@Component
class CloseCase implements JavaDelegate {

	private final Cases cases;

	CloseCase(Cases cases) {
		this.cases = cases;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.cases.reached((Long) execution.getVariable("proposalId"), CaseState.CLOSED);
	}

}
