package org.duban.excellence.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.excellence.SelectionSteps;

import org.springframework.stereotype.Component;

/** The list stands. */
@Component
class AnnounceSelection implements JavaDelegate {

	private final SelectionSteps steps;

	AnnounceSelection(SelectionSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.steps.announce(SelectionIds.selection(execution));
	}

}
