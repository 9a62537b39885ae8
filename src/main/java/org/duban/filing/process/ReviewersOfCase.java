package org.duban.filing.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.filing.FilingSteps;
import org.springframework.stereotype.Component;

/** Who reviews a case. Public because the engine calls it by reflection. */
@Component
public class ReviewersOfCase {

	private final FilingSteps steps;

	ReviewersOfCase(FilingSteps steps) {
		this.steps = steps;
	}

	public List<String> names(DelegateExecution execution) {
		return this.steps.reviewers((Long) execution.getVariable("proposalId"));
	}

}
