package org.duban.security;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;

/** What is wrong with a command, and the field that the refusal must name. */
record BadInput(String field, String command) {

	/** Everything that the record itself forbids, tried one by one on a good command. */
	static List<BadInput> of(Class<? extends Command> type, String good) {
		List<BadInput> tries = new ArrayList<>();
		ObjectNode command = read(good);
		tries.add(new BadInput("nonsense", command.deepCopy().put("nonsense", 1).toString()));
		for (RecordComponent component : type.getRecordComponents()) {
			String name = component.getName();
			if (component.isAnnotationPresent(Decision.class)) {
				tries.add(new BadInput(name, command.deepCopy().put(name, "no-such-decision").toString()));
			}
			if (required(component)) {
				tries.add(new BadInput(name, command.deepCopy().without(List.of(name)).toString()));
			}
			Size size = component.getAccessor().getAnnotation(Size.class);
			boolean everywhere = !component.isAnnotationPresent(ForDecision.class);
			if (size != null && size.max() < 100_000 && component.getType() == String.class && everywhere) {
				tries.add(new BadInput(name, command.deepCopy().put(name, "长".repeat(size.max() + 1)).toString()));
			}
			if (component.isAnnotationPresent(ForDecision.class) && !in(component, command)) {
				ObjectNode other = command.deepCopy();
				set(other, component);
				tries.add(new BadInput(name, other.toString()));
			}
		}
		return tries;
	}

	static boolean required(RecordComponent component) {
		return component.isAnnotationPresent(Decision.class)
				|| component.getAccessor().isAnnotationPresent(NotNull.class)
				|| component.getAccessor().isAnnotationPresent(NotBlank.class);
	}

	private static boolean in(RecordComponent component, ObjectNode command) {
		return List.of(component.getAnnotation(ForDecision.class).value()).contains(command.path("decision").asText());
	}

	private static void set(ObjectNode command, RecordComponent component) {
		if (List.class.isAssignableFrom(component.getType())) {
			command.putArray(component.getName()).add("x").add("y");
		}
		else if (component.getType() == String.class) {
			command.put(component.getName(), "x");
		}
		else if (component.getType() == java.time.LocalDate.class) {
			command.put(component.getName(), "2031-01-01");
		}
		else {
			command.put(component.getName(), 1);
		}
	}

	static ObjectNode read(String json) {
		try {
			return (ObjectNode) Wire.MAPPER.readTree(json);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(json, ex);
		}
	}

}
