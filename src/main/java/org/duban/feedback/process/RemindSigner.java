package org.duban.feedback.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.feedback.Feedbacks;
import org.springframework.stereotype.Component;

@Component
class RemindSigner implements JavaDelegate {

	private final Feedbacks feedbacks;

	RemindSigner(Feedbacks feedbacks) {
		this.feedbacks = feedbacks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.feedbacks.remind(Ids.of(execution, "feedbackId"));
	}

}
