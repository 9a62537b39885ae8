package org.duban.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.assignment.AssignmentSteps;

import org.springframework.stereotype.Component;

@Component
class CountPreAssignment implements JavaDelegate {

	private final AssignmentSteps steps;

	CountPreAssignment(AssignmentSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable("dispute", this.steps.countOpinions(Variable.id(execution, "proposalId")));
	}

}
