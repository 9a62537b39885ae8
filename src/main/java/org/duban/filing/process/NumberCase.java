package org.duban.filing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.filing.FilingSteps;
import org.springframework.stereotype.Component;

/** 编立案号: the case gets its number. */
@Component
class NumberCase implements JavaDelegate {

	private final FilingSteps steps;

	NumberCase(FilingSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable("caseNo", this.steps.number((Long) execution.getVariable("proposalId")));
	}

}
