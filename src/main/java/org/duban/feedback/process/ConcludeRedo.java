package org.duban.feedback.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.feedback.Feedbacks;
import org.springframework.stereotype.Component;

@Component
class ConcludeRedo implements JavaDelegate {

	private final Feedbacks feedbacks;

	ConcludeRedo(Feedbacks feedbacks) {
		this.feedbacks = feedbacks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable("dissatisfied", this.feedbacks.concludeAgain(Ids.of(execution, "assignmentId")));
	}

}
