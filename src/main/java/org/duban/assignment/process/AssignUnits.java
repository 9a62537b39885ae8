package org.duban.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.assignment.AssignmentSteps;

import org.springframework.stereotype.Component;

@Component
class AssignUnits implements JavaDelegate {

	private final AssignmentSteps steps;

	AssignUnits(AssignmentSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.steps.assign(Variable.id(execution, "proposalId"));
	}

}
