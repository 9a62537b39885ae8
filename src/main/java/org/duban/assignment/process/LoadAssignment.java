package org.duban.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.assignment.AssignmentSteps;

import org.springframework.stereotype.Component;

@Component
class LoadAssignment implements JavaDelegate {

	private final AssignmentSteps steps;

	LoadAssignment(AssignmentSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		boolean redo = Boolean.TRUE.equals(execution.getVariable("redo"));
		execution.setVariables(this.steps.variables(Variable.id(execution, "assignmentId"), redo));
	}

}
