package org.duban.workflow;

import java.util.List;

/**
 * Carries a refusal over an edge that knows exceptions only: out of the engine's
 * listener, out of a controller. Inside the house a refusal is an {@link Outcome}.
 */
public final class CommandRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<FieldError> errors;

	public CommandRefused(List<FieldError> errors) {
		super(errors.toString());
		this.errors = List.copyOf(errors);
	}

	public List<FieldError> errors() {
		return this.errors;
	}

}
