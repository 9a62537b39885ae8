package org.duban.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.assignment.AssignmentSteps;

import org.springframework.stereotype.Component;

@Component
class ReassignUnit implements JavaDelegate {

	private final AssignmentSteps steps;

	ReassignUnit(AssignmentSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		long next = this.steps.reassign(Variable.id(execution, "assignmentId"));
		execution.setVariables(this.steps.variables(next, false));
	}

}
