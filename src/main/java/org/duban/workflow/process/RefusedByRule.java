package org.duban.workflow.process;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.duban.workflow.CommandRefused;

/** The engine's word for a refusal: its REST answers it with 400, never with 500. */
class RefusedByRule extends FormFieldValidationException {

	private static final long serialVersionUID = 1L;

	RefusedByRule(CommandRefused refused, String message) {
		super(refused.errors().get(0).field(), message, refused);
	}

}
