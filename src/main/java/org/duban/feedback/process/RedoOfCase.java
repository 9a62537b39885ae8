package org.duban.feedback.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.feedback.Feedbacks;
import org.springframework.stereotype.Component;

/**
 * Whose replies left someone dissatisfied; public because the models' expressions call
 * it.
 */
@Component
public class RedoOfCase {

	private final Feedbacks feedbacks;

	RedoOfCase(Feedbacks feedbacks) {
		this.feedbacks = feedbacks;
	}

	public List<Long> assignmentIds(DelegateExecution execution) {
		return this.feedbacks.dissatisfiedAssignments(Ids.of(execution, "proposalId"));
	}

}
