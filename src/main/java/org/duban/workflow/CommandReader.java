package org.duban.workflow;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Component;

/**
 * From JSON to a command that may be carried out. Strict: a property that the command
 * does not have is refused by name, because what is silently dropped was typed by
 * someone.
 */
@Component
public class CommandReader {

	private final ObjectReader reader;

	private final CommandRules rules;

	private final GuardedTexts texts;

	CommandReader(ObjectMapper mapper, CommandRules rules, GuardedTexts texts) {
		this.texts = texts;
		this.reader = mapper.reader()
			.with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
		this.rules = rules;
	}

	/**
	 * Reads and checks.
	 * @throws CommandRefused naming every field that is wrong
	 */
	public <C extends Command> C read(String json, Class<C> type) {
		this.texts.checkJson(json);
		C command = parse(json, type);
		List<FieldError> errors = this.rules.check(command);
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		return command;
	}

	private <C extends Command> C parse(String json, Class<C> type) {
		try {
			C command = this.reader.forType(type).readValue(StringUtils.defaultIfBlank(json, "{}"));
			if (command == null) {
				throw new CommandRefused(List.of(new FieldError("", "invalid-json", List.of())));
			}
			return command;
		}
		catch (UnrecognizedPropertyException ex) {
			throw refused(ex, "unknown-field");
		}
		catch (JsonMappingException ex) {
			throw refused(ex, "invalid-value");
		}
		catch (JsonProcessingException ex) {
			throw new CommandRefused(List.of(new FieldError("", "invalid-json", List.of())));
		}
	}

	private static CommandRefused refused(JsonMappingException ex, String code) {
		List<String> path = new ArrayList<>();
		for (JsonMappingException.Reference reference : ex.getPath()) {
			String name = reference.getFieldName();
			if (name != null) {
				path.add(name);
			}
			else if (!path.isEmpty()) {
				path.set(path.size() - 1, path.get(path.size() - 1) + "[" + reference.getIndex() + "]");
			}
		}
		return new CommandRefused(List.of(new FieldError(String.join(".", path), code, List.of())));
	}

}
