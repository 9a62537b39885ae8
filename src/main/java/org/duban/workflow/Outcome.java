package org.duban.workflow;

import java.util.List;
import java.util.Map;

/** What became of a command. */
public sealed interface Outcome {

	/**
	 * Accepted. The variables go to the process: decision codes, ids and counters only,
	 * never texts.
	 */
	record Done(Map<String, Object> variables) implements Outcome {

		public Done {
			variables = Map.copyOf(variables);
		}

	}

	/** Refused by a rule; nothing is changed. At least one error. */
	record Refused(List<FieldError> errors) implements Outcome {

		public Refused {
			errors = List.copyOf(errors);
		}

	}

	static Outcome done() {
		return new Done(Map.of());
	}

	static Outcome done(String variable, Object value) {
		return new Done(Map.of(variable, value));
	}

	static Outcome done(Map<String, Object> variables) {
		return new Done(variables);
	}

	static Outcome refused(String field, String code, Object... arguments) {
		return new Refused(List.of(new FieldError(field, code, List.of(arguments))));
	}

}
