package org.duban.feedback.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.feedback.Feedbacks;
import org.springframework.stereotype.Component;

/** Which forms wait; public because the models' expressions call it. */
@Component
public class FeedbackOfCase {

	private final Feedbacks feedbacks;

	FeedbackOfCase(Feedbacks feedbacks) {
		this.feedbacks = feedbacks;
	}

	/** In a second handling only the forms on that unit's reply. */
	public List<Long> openIds(DelegateExecution execution) {
		return this.feedbacks.open(Ids.of(execution, "proposalId"), Ids.find(execution, "assignmentId"));
	}

}
