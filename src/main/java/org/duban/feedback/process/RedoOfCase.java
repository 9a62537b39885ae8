package org.duban.feedback.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.feedback.Feedbacks;
import org.duban.proposal.ReopenedWork;
import org.springframework.stereotype.Component;

/**
 * Whose replies left someone dissatisfied, or whose work was taken up again; public
 * because the models' expressions call it.
 */
@Component
public class RedoOfCase {

	private final Feedbacks feedbacks;

	private final ReopenedWork reopened;

	RedoOfCase(Feedbacks feedbacks, ReopenedWork reopened) {
		this.feedbacks = feedbacks;
		this.reopened = reopened;
	}

	public List<Long> assignmentIds(DelegateExecution execution) {
		long proposalId = Ids.of(execution, "proposalId");
		List<Long> reopened = this.reopened.of(proposalId);
		return reopened.isEmpty() ? this.feedbacks.dissatisfiedAssignments(proposalId) : reopened;
	}

}
