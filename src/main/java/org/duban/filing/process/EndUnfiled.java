package org.duban.filing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 了结不立案: nobody asked to have the refusal heard again. */
@Component
class EndUnfiled implements JavaDelegate {

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable("notFiledOutcome", "closed");
	}

}
