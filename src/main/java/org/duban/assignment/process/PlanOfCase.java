package org.duban.assignment.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.duban.assignment.AssignmentSteps;

import org.springframework.stereotype.Component;

/** Public because expressions of the models call it. */
@Component
public class PlanOfCase {

	private final AssignmentSteps steps;

	PlanOfCase(AssignmentSteps steps) {
		this.steps = steps;
	}

	public List<String> units(VariableScope execution) {
		return this.steps.plannedUnits(Variable.id(execution, "proposalId"));
	}

	public List<String> offices(VariableScope execution) {
		return this.steps.plannedOffices(Variable.id(execution, "proposalId"));
	}

}
