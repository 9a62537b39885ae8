package org.duban.assessment.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;

/** Weights as they stand in an address or a form. */
final class TypedWeights {

	private static final String FIELD = "weights.";

	private TypedWeights() {
	}

	/** What is empty is left out, and missed by whoever checks. */
	static Map<String, BigDecimal> numbers(Map<String, String> typed) {
		Map<String, BigDecimal> numbers = new TreeMap<>();
		List<FieldError> errors = new ArrayList<>();
		typed.forEach((code, text) -> {
			try {
				if (!text.isBlank()) {
					numbers.put(code, new BigDecimal(text.strip()));
				}
			}
			catch (NumberFormatException ex) {
				errors.add(new FieldError(FIELD + code, "invalid-value", List.of()));
			}
		});
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		return numbers;
	}

	/** The line that a refusal is about. */
	static String code(String field) {
		return field.startsWith(FIELD) ? field.substring(FIELD.length()) : field;
	}

}
