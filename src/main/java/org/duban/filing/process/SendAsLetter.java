package org.duban.filing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.filing.FilingSteps;
import org.springframework.stereotype.Component;

/** 转为来信: for reference, without a duty to answer. */
@Component
class SendAsLetter implements JavaDelegate {

	private final FilingSteps steps;

	SendAsLetter(FilingSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.steps.sendAsLetter((Long) execution.getVariable("proposalId"));
	}

}
