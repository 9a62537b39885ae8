package org.duban.security;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.commons.lang3.StringUtils;

/**
 * A program that has read the description and knows nothing else: it fills in what is
 * required, takes the first of what it may choose, and follows the receipts.
 */
class ReadingProgram {

	private final Wire wire;

	private final JsonNode schemas;

	private final String today;

	private final List<String> done = new ArrayList<>();

	private final long proposal;

	private final String member = "member560";

	ReadingProgram(Wire wire, JsonNode schemas) {
		this.wire = wire;
		this.schemas = schemas;
		this.today = wire.get(this.member, "/api/clock").ok().json().path("now").asText().substring(0, 10);
		ObjectNode draft = object(schemas.path("ProposalDraft"), JsonNodeFactory.instance.objectNode());
		draft.put("category2", "commerce-tourism");
		draft.put("title", "关于程序读懂接口说明的建议" + System.nanoTime());
		this.proposal = wire.post(this.member, "/api/proposals", draft.toString()).ok().json().path("id").asLong();
		wire.call(this.member, "POST", "/api/proposals/" + this.proposal + "/submit", null).ok();
	}

	String state() {
		return this.wire.get(this.member, "/api/proposals/" + this.proposal).json().path("state").asText();
	}

	/** The keys of the tasks it answered, in order. */
	List<String> walk() {
		Deque<Next> waiting = new ArrayDeque<>(List.of(new Next("first-review", "clerk")));
		while (!waiting.isEmpty()) {
			Next next = waiting.remove();
			// Contacts are recorded as often as there are any, once is enough.
			if (!next.key().equals("record-contact") || !this.done.contains(next.key())) {
				answer(next).forEach((opened) -> {
					if (opened.key().equals("record-contact")) {
						waiting.addFirst(opened);
					}
					else {
						waiting.addLast(opened);
					}
				});
				this.done.add(next.key());
			}
		}
		return this.done;
	}

	private record Next(String key, String role) {
	}

	private List<Next> answer(Next next) {
		for (String user : accounts(next.role())) {
			JsonNode found = this.wire.get(user, "/api/tasks?key=" + next.key() + "&proposalId=" + this.proposal)
				.ok()
				.json();
			if (found.path("total").asInt() > 0) {
				return answer(next, user, found.path("items").path(0).path("id").asText());
			}
		}
		throw new AssertionError("Nobody has " + next);
	}

	private List<Next> answer(Next next, String user, String id) {
		JsonNode sheet = this.wire.get(user, "/api/tasks/" + id).ok().json();
		String name = Arrays.stream(next.key().split("-")).map(StringUtils::capitalize).collect(Collectors.joining());
		String command = object(this.schemas.path(name), sheet).toString();
		Answer answer = this.wire.post(user, "/api/tasks/" + id + "/complete", command);
		if (answer.status() != 200) {
			throw new AssertionError(next + " " + command + " -> " + answer);
		}
		List<Next> opened = new ArrayList<>();
		answer.json()
			.path("next")
			.forEach((one) -> opened.add(new Next(one.path("key").asText(), one.path("role").asText())));
		return opened;
	}

	private List<String> accounts(String role) {
		return switch (role) {
			case "member" -> List.of(this.member);
			case "reviewer" -> List.of("reviewer1", "reviewer2", "reviewer3", "reviewer4");
			case "committee-chair" -> List.of("chair");
			case "gov-office" -> List.of("gov");
			case "party-office" -> List.of("party");
			default -> List.of(StringUtils.removeStart(role, "unit-"));
		};
	}

	private ObjectNode object(JsonNode schema, JsonNode sheet) {
		ObjectNode made = JsonNodeFactory.instance.objectNode();
		Set<String> required = new LinkedHashSet<>();
		schema.path("required").forEach((name) -> required.add(name.asText()));
		schema.path("oneOf").path(0).path("required").forEach((name) -> required.add(name.asText()));
		for (String name : required) {
			made.set(name, value(name, schema.path("properties").path(name), sheet));
		}
		return made;
	}

	private JsonNode value(String name, JsonNode given, JsonNode sheet) {
		JsonNode schema = given.has("$ref")
				? this.schemas.path(StringUtils.substringAfterLast(given.path("$ref").asText(), "/")) : given;
		if (schema.has("enum")) {
			return schema.path("enum").path(0);
		}
		JsonNode choices = choices(name, sheet);
		return switch (schema.path("type").asText()) {
			case "object" -> object(schema, sheet);
			case "array" -> list(name, schema, sheet);
			case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
			case "integer" -> JsonNodeFactory.instance.numberNode(1);
			default ->
				!choices.isEmpty() ? choices.path(0).path("code") : JsonNodeFactory.instance.textNode(text(schema));
		};
	}

	/** A list covers the items there are, or takes the first of the choices. */
	private ArrayNode list(String name, JsonNode schema, JsonNode sheet) {
		ArrayNode list = JsonNodeFactory.instance.arrayNode();
		JsonNode element = schema.path("items");
		if (name.equals("items")) {
			sheet.path("items")
				.forEach((item) -> list
					.add(((ObjectNode) value("", element, sheet)).put("no", item.path("no").asInt())));
			return list;
		}
		ArrayNode choices = JsonNodeFactory.instance.arrayNode();
		// What is chosen together belongs together.
		choices(name, sheet).forEach((choice) -> {
			if (choices.isEmpty() || choice.path("group").equals(choices.path(0).path("group"))) {
				choices.add(choice);
			}
		});
		for (int i = 0; i < Math.max(1, schema.path("minItems").asInt()); i++) {
			list.add((choices.isEmpty() || element.has("$ref")) ? value("", element, sheet)
					: choices.path(i).path("code"));
		}
		return list;
	}

	private static JsonNode choices(String name, JsonNode sheet) {
		for (String plural : List.of(name, name + "s", name + "es")) {
			if (sheet.path("options").has(plural)) {
				return sheet.path("options").path(plural);
			}
		}
		return JsonNodeFactory.instance.arrayNode();
	}

	private String text(JsonNode schema) {
		if ("date".equals(schema.path("format").asText())) {
			return this.today;
		}
		String text = "依照接口说明填写的内容。".repeat(schema.path("minLength").asInt() / 12 + 1);
		return StringUtils.left(text, schema.path("maxLength").asInt(1000));
	}

}
