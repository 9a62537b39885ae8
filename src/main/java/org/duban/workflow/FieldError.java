package org.duban.workflow;

import java.util.Collection;
import java.util.List;

import jakarta.validation.constraints.Size;

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

	/**
	 * A text or a list that is outside its limits: how much it may be and how much it is.
	 */
	public static FieldError ofSize(String field, Size limits, Object found) {
		if (found instanceof Collection<?> several) {
			int count = several.size();
			return (count < limits.min()) ? new FieldError(field, "too-few", List.of(limits.min(), count))
					: new FieldError(field, "too-many", List.of(limits.max(), count));
		}
		int length = found.toString().length();
		return (length < limits.min()) ? new FieldError(field, "too-short", List.of(limits.min(), length))
				: new FieldError(field, "too-long", List.of(limits.max(), length));
	}

}
