package org.duban.excellence.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.excellence.SelectionSteps;
import org.duban.excellence.SelectionSteps.Publicity;

import org.springframework.stereotype.Component;

/** The publicity has ended; objections may hold it up. */
@Component
class ClosePublicity implements JavaDelegate {

	private final SelectionSteps steps;

	ClosePublicity(SelectionSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Publicity publicity = this.steps.closePublicity(SelectionIds.selection(execution));
		execution.setVariable("undecided", publicity.undecided());
		execution.setVariable("removed", publicity.removed());
	}

}
