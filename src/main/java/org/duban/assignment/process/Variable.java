package org.duban.assignment.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** Reads what an instance must have. */
final class Variable {

	private Variable() {
	}

	static long id(VariableScope scope, String name) {
		return ((Number) scope.getVariable(name)).longValue();
	}

}
