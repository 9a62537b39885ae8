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
		long assignment = Ids.of(execution, "assignmentId");
		execution.setVariable("dissatisfied", this.feedbacks.concludeAgain(assignment));
		execution.setVariable("redoLeft", this.feedbacks.mayRedo(assignment));
	}

}
