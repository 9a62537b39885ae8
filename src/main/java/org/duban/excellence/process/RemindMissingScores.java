package org.duban.excellence.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.excellence.SelectionSteps;

import org.springframework.stereotype.Component;

/** The date of the scores has passed. */
@Component
class RemindMissingScores implements JavaDelegate {

	private final SelectionSteps steps;

	RemindMissingScores(SelectionSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.steps.remindMissing(SelectionIds.selection(execution));
	}

}
