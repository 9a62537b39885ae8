package org.duban.excellence.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.excellence.SelectionSteps;

import org.springframework.stereotype.Component;

/** Counts and proposes a list. */
@Component
class RankCandidates implements JavaDelegate {

	private final SelectionSteps steps;

	RankCandidates(SelectionSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.steps.rank(SelectionIds.selection(execution));
	}

}
