package org.duban.workflow;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Component;

/**
 * Looks through all that somebody sends before anything of it is stored, logged or
 * repeated: the refusal names the field and never the text.
 */
@Component
public class GuardedTexts {

	private static final String CODE = "secrecy-mark";

	private final TextGuard guard;

	private final ObjectMapper mapper;

	GuardedTexts(TextGuard guard, ObjectMapper mapper) {
		this.guard = guard;
		this.mapper = mapper;
	}

	/**
	 * Refuses what carries a mark.
	 * @param json what is no JSON is for others to refuse
	 */
	public void checkJson(String json) {
		try {
			JsonNode tree = this.mapper.readTree(json);
			if (tree != null) {
				refuse(marked(tree));
			}
		}
		catch (JsonProcessingException ex) {
			checkText("", json);
		}
	}

	/** The same for what has been read already. */
	public void check(Object value) {
		refuse(marked(this.mapper.valueToTree(value)));
	}

	public void checkText(String field, String text) {
		refuse(this.guard.refuses(text) ? List.of(error(field)) : List.of());
	}

	/** The refusal of a file by its name. */
	public List<FieldError> fileName(String name) {
		return this.guard.refusesName(name) ? List.of(error("file")) : List.of();
	}

	/** The refusal of a file by what stands in it. */
	public List<FieldError> fileText(String text) {
		return this.guard.refuses(text) ? List.of(error("file")) : List.of();
	}

	private List<FieldError> marked(JsonNode tree) {
		List<FieldError> errors = new ArrayList<>();
		walk("", tree, errors);
		return errors;
	}

	private void walk(String path, JsonNode node, List<FieldError> errors) {
		if (node.isTextual() && this.guard.refuses(node.asText())) {
			errors.add(error(path));
		}
		int index = 0;
		for (JsonNode child : node.isArray() ? node : this.mapper.createArrayNode()) {
			walk(path + "[" + index++ + "]", child, errors);
		}
		node.properties().forEach((property) -> {
			if (this.guard.refuses(property.getKey())) {
				errors.add(error(path));
			}
			walk(path.isEmpty() ? property.getKey() : path + "." + property.getKey(), property.getValue(), errors);
		});
	}

	private static void refuse(List<FieldError> errors) {
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
	}

	private static FieldError error(String field) {
		return new FieldError(field, CODE, List.of());
	}

}
