package org.duban.commitment.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.commitment.Commitments;
import org.springframework.stereotype.Component;

/** What is still promised; public because the models' expressions call it. */
@Component
public class CommitmentsOfCase {

	private final Commitments commitments;

	CommitmentsOfCase(Commitments commitments) {
		this.commitments = commitments;
	}

	public List<Long> ids(DelegateExecution execution) {
		return this.commitments.open(((Number) execution.getVariable("proposalId")).longValue());
	}

}
