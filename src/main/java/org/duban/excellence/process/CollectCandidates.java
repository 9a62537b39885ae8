package org.duban.excellence.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.excellence.SelectionSteps;

import org.springframework.stereotype.Component;

/** Nobody recommends any more. */
@Component
class CollectCandidates implements JavaDelegate {

	private final SelectionSteps steps;

	CollectCandidates(SelectionSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.steps.collect(SelectionIds.selection(execution));
	}

}
