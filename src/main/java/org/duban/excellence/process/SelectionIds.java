package org.duban.excellence.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The ids that a selection's process holds. */
final class SelectionIds {

	private SelectionIds() {
	}

	static long selection(DelegateExecution execution) {
		return of(execution, "selectionId");
	}

	static long of(DelegateExecution execution, String variable) {
		return ((Number) execution.getVariable(variable)).longValue();
	}

}
