package org.duban.feedback.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.feedback.Feedbacks;
import org.springframework.stereotype.Component;

@Component
class HandleAgain implements JavaDelegate {

	private final Feedbacks feedbacks;

	HandleAgain(Feedbacks feedbacks) {
		this.feedbacks = feedbacks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.feedbacks.handleAgain(Ids.of(execution, "assignmentId"));
	}

}
