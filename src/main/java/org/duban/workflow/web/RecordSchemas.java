package org.duban.workflow.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.duban.workflow.RequiredFor;

/** Schemas of records from the annotations by which they are checked. */
class RecordSchemas {

	private final Components components;

	RecordSchemas(Components components) {
		this.components = components;
	}

	Schema<?> reference(Class<?> type) {
		String name = type.getSimpleName();
		Schema<Object> schema = typed("object");
		schema.setName(name);
		this.components.addSchemas(name, schema);
		// Nothing is dropped silently: what a record does not have is refused.
		schema.setAdditionalProperties(Boolean.FALSE);
		for (RecordComponent component : type.getRecordComponents()) {
			schema.addProperty(component.getName(), property(component));
			if (required(component)) {
				schema.addRequiredItem(component.getName());
			}
		}
		if (Arrays.stream(type.getRecordComponents())
			.anyMatch((one) -> one.isAnnotationPresent(ForDecision.class)
					|| one.isAnnotationPresent(RequiredFor.class))) {
			branch(type, schema);
		}
		return new Schema<>().$ref("#/components/schemas/" + name);
	}

	/** One branch for each decision: what it needs, and what belongs to others. */
	private static void branch(Class<?> type, Schema<Object> schema) {
		for (String decision : decisions(type)) {
			Schema<Object> branch = typed("object");
			branch.addProperty("decision", codes(List.of(decision)));
			branch.addRequiredItem("decision");
			Schema<Object> others = new Schema<>(SpecVersion.V31);
			for (RecordComponent component : type.getRecordComponents()) {
				ForDecision scope = component.getAnnotation(ForDecision.class);
				if (scope != null && !List.of(scope.value()).contains(decision)) {
					others.addAnyOfItem(new Schema<>(SpecVersion.V31).required(List.of(component.getName())));
				}
				else if (scope != null && scope.required() || requiredFor(component, decision)) {
					branch.addRequiredItem(component.getName());
				}
			}
			if (others.getAnyOf() != null) {
				branch.setNot(others);
			}
			schema.addOneOfItem(branch);
		}
	}

	private static boolean requiredFor(RecordComponent component, String decision) {
		RequiredFor needed = component.getAnnotation(RequiredFor.class);
		return needed != null && List.of(needed.value()).contains(decision);
	}

	private static List<String> decisions(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.filter((component) -> component.isAnnotationPresent(Decision.class))
			.flatMap((component) -> Arrays.stream(component.getAnnotation(Decision.class).value()))
			.toList();
	}

	private static boolean required(RecordComponent component) {
		return component.isAnnotationPresent(Decision.class) || annotated(component, NotNull.class)
				|| annotated(component, NotBlank.class) || annotated(component, NotEmpty.class);
	}

	private static boolean annotated(RecordComponent component, Class<? extends Annotation> annotation) {
		return component.getAccessor().isAnnotationPresent(annotation);
	}

	private Schema<?> property(RecordComponent component) {
		Decision decision = component.getAnnotation(Decision.class);
		if (decision != null) {
			return codes(List.of(decision.value()));
		}
		Schema<?> schema = of(component.getGenericType(), component.getAnnotatedType());
		ArraySchema list = component.getAccessor().getAnnotation(ArraySchema.class);
		if (list != null) {
			schema.minItems(list.minItems()).maxItems(list.maxItems());
		}
		return schema;
	}

	private Schema<?> of(Type type, AnnotatedType annotations) {
		if (type instanceof ParameterizedType) {
			AnnotatedType element = ((AnnotatedParameterizedType) annotations).getAnnotatedActualTypeArguments()[0];
			Schema<Object> list = typed("array");
			list.setItems(of(element.getType(), element));
			Size size = annotations.getAnnotation(Size.class);
			if (size != null && size.min() > 0 || annotations.isAnnotationPresent(NotEmpty.class)) {
				list.setMinItems(Math.max(1, (size != null) ? size.min() : 1));
			}
			if (size != null && size.max() < Integer.MAX_VALUE) {
				list.setMaxItems(size.max());
			}
			return list;
		}
		Class<?> raw = (Class<?>) type;
		if (raw.isEnum()) {
			return codes(Arrays.stream(raw.getEnumConstants()).map(RecordSchemas::code).toList());
		}
		if (raw.isRecord()) {
			return reference(raw);
		}
		return (raw == String.class) ? text(annotations) : plain(raw);
	}

	private static Schema<?> plain(Class<?> type) {
		if (type == LocalDate.class) {
			return typed("string").format("date");
		}
		if (type == boolean.class || type == Boolean.class) {
			return typed("boolean");
		}
		if (type == long.class || type == Long.class) {
			return typed("integer").format("int64");
		}
		if (type == int.class || type == Integer.class) {
			return typed("integer").format("int32");
		}
		throw new IllegalStateException("No schema for " + type);
	}

	private static Schema<?> text(AnnotatedType annotations) {
		Pattern pattern = annotations.getAnnotation(Pattern.class);
		if (pattern != null && pattern.regexp().matches("[a-zA-Z-]+(\\|[a-zA-Z-]+)*")) {
			return codes(List.of(pattern.regexp().split("\\|")));
		}
		Schema<Object> text = typed("string");
		if (pattern != null) {
			text.setPattern("^(?:" + pattern.regexp() + ")$");
		}
		Size size = annotations.getAnnotation(Size.class);
		int least = Math.max((size != null) ? size.min() : 0, annotations.isAnnotationPresent(NotBlank.class) ? 1 : 0);
		if (least > 0) {
			text.setMinLength(least);
		}
		if (size != null && size.max() < Integer.MAX_VALUE) {
			text.setMaxLength(size.max());
		}
		return text;
	}

	/** As it is written in JSON. */
	private static String code(Object constant) {
		return io.swagger.v3.core.util.Json.mapper().convertValue(constant, String.class);
	}

	private static Schema<Object> codes(List<String> codes) {
		Schema<Object> schema = typed("string");
		codes.forEach(schema::addEnumItemObject);
		return schema;
	}

	private static Schema<Object> typed(String type) {
		Schema<Object> schema = new Schema<>(SpecVersion.V31);
		schema.setType(type);
		schema.addType(type);
		return schema;
	}

}
