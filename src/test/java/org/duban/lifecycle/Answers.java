package org.duban.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What may be said to a task, and what must be refused. */
final class Answers {

	/** A command and what the tables say of it; {@code effect} is null for a refusal. */
	record Answer(String label, Map<String, Object> command, Runnable effect) {

		boolean legal() {
			return this.effect != null;
		}

	}

	private final List<Answer> legal = new ArrayList<>();

	private final List<Answer> illegal = new ArrayList<>();

	/** A legal command; without one of the required fields it is none. */
	void may(Map<String, Object> command, Runnable effect, String... required) {
		String label = Objects.toString(command.getOrDefault("decision", ""));
		this.legal.add(new Answer(label, command, effect));
		for (String field : required) {
			Map<String, Object> without = new LinkedHashMap<>(command);
			without.remove(field);
			this.illegal.add(new Answer(label + " without " + field, without, null));
		}
		if (command.containsKey("decision")) {
			mustNot("unknown decision", with(command, "decision", "perhaps"));
			Map<String, Object> without = new LinkedHashMap<>(command);
			without.remove("decision");
			mustNot("no decision", without);
		}
		mustNot("foreign field", with(command, "nobodyKnows", 1));
	}

	/** Legal if the condition holds. */
	void mayIf(boolean condition, String otherwise, Map<String, Object> command, Runnable effect, String... required) {
		if (condition) {
			may(command, effect, required);
		}
		else {
			mustNot(otherwise, command);
		}
	}

	void mustNot(String why, Map<String, Object> command) {
		this.illegal.add(new Answer(why, command, null));
	}

	static Map<String, Object> with(Map<String, Object> command, String field, Object value) {
		Map<String, Object> other = new LinkedHashMap<>(command);
		other.put(field, value);
		return other;
	}

	List<Answer> legal() {
		return this.legal;
	}

	List<Answer> illegal() {
		return this.illegal;
	}

}
