package org.duban.workflow.process;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.StringValue;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * The one variable a client may send with a task: {@code command}, a JSON string. Routing
 * never trusts a variable of a client, and the text never reaches a column.
 */
final class CommandEnvelope {

	static final String COMMAND = "command";

	private CommandEnvelope() {
	}

	static VariableMap of(String json) {
		return Variables.createVariables().putValueTyped(COMMAND, Variables.stringValue(json, true));
	}

	static VariableMap checked(@Nullable Map<String, Object> variables) {
		Map<String, Object> given = (variables != null) ? variables : Map.of();
		for (String name : given.keySet()) {
			if (!name.equals(COMMAND)) {
				throw new CommandRefused(List.of(new FieldError(name, "unknown-variable", List.of())));
			}
		}
		if (text(given) instanceof String json) {
			return of(json);
		}
		throw new CommandRefused(List.of(new FieldError(COMMAND, "required", List.of())));
	}

	/** An object that was sent serialized is never made into one, only refused. */
	private static @Nullable Object text(Map<String, Object> given) {
		if (given instanceof VariableMap typed) {
			return (typed.getValueTyped(COMMAND) instanceof StringValue text) ? text.getValue() : null;
		}
		return given.get(COMMAND);
	}

}
