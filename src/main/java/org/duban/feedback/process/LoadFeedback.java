package org.duban.feedback.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.feedback.AskedFeedback;
import org.duban.feedback.Feedbacks;
import org.springframework.stereotype.Component;

@Component
class LoadFeedback implements ExecutionListener {

	private final Feedbacks feedbacks;

	private final Assignments assignments;

	LoadFeedback(Feedbacks feedbacks, Assignments assignments) {
		this.feedbacks = feedbacks;
		this.assignments = assignments;
	}

	@Override
	public void notify(DelegateExecution execution) {
		AskedFeedback asked = this.feedbacks.asked(Ids.of(execution, "feedbackId"));
		AssignmentFacts unit = this.assignments.facts(asked.assignmentId());
		execution.setVariableLocal("signer", asked.signer());
		execution.setVariableLocal("assignmentId", unit.id());
		execution.setVariableLocal("unitName", unit.unitName());
	}

}
