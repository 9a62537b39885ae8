package org.duban.feedback.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.feedback.Feedbacks;
import org.springframework.stereotype.Component;

@Component
class ConcludeFeedback implements JavaDelegate {

	private final Feedbacks feedbacks;

	ConcludeFeedback(Feedbacks feedbacks) {
		this.feedbacks = feedbacks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable("dissatisfied", this.feedbacks.conclude(Ids.of(execution, "proposalId")));
	}

}
