package org.duban.assignment.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.duban.assignment.AssignmentSteps;

import org.springframework.stereotype.Component;

/** Public because expressions of the models call it. */
@Component
public class AssignmentsOfCase {

	private final AssignmentSteps steps;

	AssignmentsOfCase(AssignmentSteps steps) {
		this.steps = steps;
	}

	public List<Long> ids(VariableScope execution) {
		return this.steps.openIds(Variable.id(execution, "proposalId"));
	}

}
