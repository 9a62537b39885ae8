package org.duban.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.handling.HandlingSteps;

import org.springframework.stereotype.Component;

@Component
class CountTacitConsent implements JavaDelegate {

	private final HandlingSteps steps;

	CountTacitConsent(HandlingSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		long assignmentId = ((Number) execution.getVariable("assignmentId")).longValue();
		execution.setVariable("objection", this.steps.countTacitConsent(assignmentId));
	}

}
