package org.duban.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.springframework.stereotype.Component;

/** 按原文送审: the proposer did not revise in time, so the old text is reviewed. */
@Component
class ReviewOldText implements JavaDelegate {

	private final Cases cases;

	ReviewOldText(Cases cases) {
		this.cases = cases;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.cases.reached((Long) execution.getVariable("proposalId"), CaseState.SUBMITTED);
	}

}
