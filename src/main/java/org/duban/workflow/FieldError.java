package org.duban.workflow;

import java.util.List;

/**
 * One refused field. The text comes from the message bundle under {@code error.<code>},
 * in the caller's language.
 *
 * @param field the command's component, with an index where it is a list
 * ({@code units[1].unit}), or the empty string for the command as a whole
 * @param code kebab-case, part of the API
 * @param arguments for the message's placeholders
 */
public record FieldError(String field, String code, List<Object> arguments) {

	public FieldError {
		arguments = List.copyOf(arguments);
	}

}
