package org.duban.excellence.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.excellence.SelectionSteps;

import org.springframework.stereotype.Component;

/** Who is asked; public because the model's expressions call it. */
@Component
public class SelectionParts {

	private final SelectionSteps steps;

	SelectionParts(SelectionSteps steps) {
		this.steps = steps;
	}

	public List<Long> recommenders(DelegateExecution execution) {
		return this.steps.recommenders(SelectionIds.selection(execution));
	}

	public List<String> groups(DelegateExecution execution) {
		return this.steps.recommendingGroups(SelectionIds.of(execution, "recommenderId"));
	}

	public List<String> users(DelegateExecution execution) {
		return this.steps.recommendingUsers(SelectionIds.of(execution, "recommenderId"));
	}

	public List<Long> scores(DelegateExecution execution) {
		return this.steps.scores(SelectionIds.selection(execution));
	}

	public String expert(DelegateExecution execution) {
		return this.steps.expert(SelectionIds.of(execution, "scoreId"));
	}

}
