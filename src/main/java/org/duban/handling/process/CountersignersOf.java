package org.duban.handling.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.duban.handling.HandlingSteps;

import org.springframework.stereotype.Component;

/** Public because expressions of the models call it. */
@Component
public class CountersignersOf {

	private final HandlingSteps steps;

	CountersignersOf(HandlingSteps steps) {
		this.steps = steps;
	}

	public List<String> units(VariableScope execution) {
		return this.steps.countersigners(((Number) execution.getVariable("assignmentId")).longValue());
	}

}
