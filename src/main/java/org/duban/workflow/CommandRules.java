package org.duban.workflow;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every command must meet before its service sees it. */
@Component
class CommandRules {

	private final Validator validator;

	CommandRules(Validator validator) {
		this.validator = validator;
	}

	List<FieldError> check(Command command) {
		List<FieldError> errors = new ArrayList<>();
		for (ConstraintViolation<Command> violation : this.validator.validate(command)) {
			errors.add(error(violation));
		}
		String decision = null;
		for (RecordComponent component : command.getClass().getRecordComponents()) {
			Decision codes = component.getAnnotation(Decision.class);
			if (codes != null) {
				decision = Objects.toString(value(component, command), null);
				checkDecision(decision, codes, errors);
			}
		}
		for (RecordComponent component : command.getClass().getRecordComponents()) {
			ForDecision scope = component.getAnnotation(ForDecision.class);
			if (scope != null && decision != null) {
				checkScope(component.getName(), value(component, command), scope, decision, errors);
			}
			RequiredFor needed = component.getAnnotation(RequiredFor.class);
			if (needed != null && Arrays.asList(needed.value()).contains(decision)
					&& !given(value(component, command))) {
				errors.add(new FieldError(component.getName(), "required", List.of()));
			}
		}
		return errors.stream().distinct().sorted((a, b) -> a.field().compareTo(b.field())).toList();
	}

	private static void checkDecision(@Nullable String decision, Decision codes, List<FieldError> errors) {
		if (StringUtils.isBlank(decision)) {
			errors.add(new FieldError("decision", "required", List.of()));
		}
		else if (!Arrays.asList(codes.value()).contains(decision)) {
			errors.add(new FieldError("decision", "not-allowed", List.of(String.join(", ", codes.value()))));
		}
	}

	private static void checkScope(String field, @Nullable Object value, ForDecision scope, String decision,
			List<FieldError> errors) {
		boolean given = given(value);
		if (Arrays.asList(scope.value()).contains(decision)) {
			if (scope.required() && !given) {
				errors.add(new FieldError(field, "required", List.of()));
			}
		}
		else if (given) {
			errors.add(new FieldError(field, "not-for-decision", List.of(decision)));
		}
	}

	private static boolean given(@Nullable Object value) {
		if (value instanceof CharSequence text) {
			return StringUtils.isNotBlank(text);
		}
		if (value instanceof Collection<?> values) {
			return !values.isEmpty();
		}
		return value != null;
	}

	private static FieldError error(ConstraintViolation<?> violation) {
		String field = violation.getPropertyPath().toString();
		if (violation.getConstraintDescriptor().getAnnotation() instanceof Size size) {
			return FieldError.ofSize(field, size, violation.getInvalidValue());
		}
		String constraint = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
		return switch (constraint) {
			case "NotNull", "NotBlank", "NotEmpty" -> new FieldError(field, "required", List.of());
			case "PastOrPresent" -> new FieldError(field, "in-future", List.of());
			case "Future", "FutureOrPresent" -> new FieldError(field, "in-past", List.of());
			default -> new FieldError(field, "invalid-value", List.of());
		};
	}

	private static @Nullable Object value(RecordComponent component, Command command) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(command);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
