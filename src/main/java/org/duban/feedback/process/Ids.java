package org.duban.feedback.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** The ids a process carries. */
final class Ids {

	private Ids() {
	}

	static long of(VariableScope scope, String variable) {
		Long id = find(scope, variable);
		if (id == null) {
			throw new IllegalStateException("The process has no variable " + variable);
		}
		return id;
	}

	static @Nullable Long find(VariableScope scope, String variable) {
		return (scope.getVariable(variable) instanceof Number number) ? number.longValue() : null;
	}

}
