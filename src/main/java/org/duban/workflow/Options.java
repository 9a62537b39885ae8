package org.duban.workflow;

import java.util.List;
import java.util.Map;

/**
 * What a command may choose from, for {@code GET /api/tasks/{id}}. Decisions come from
 * the command's own {@link Decision} unless narrowed here.
 *
 * @param choices by name: {@code units}, {@code reasons}, {@code reviewers} ...
 * @param items what a per-item answer must cover, e.g. the proposal's numbered
 * suggestions
 */
public record Options(Map<String, List<Choice>> choices, List<Item> items) {

	/**
	 * @param code what the command carries
	 * @param name what a person reads
	 * @param group what belongs together: a channel, a review group; may be empty
	 */
	public record Choice(String code, String name, String group) {

	}

	public record Item(int no, String text) {

	}

	public static Options none() {
		return new Options(Map.of(), List.of());
	}

	public static Options of(String name, List<Choice> choices) {
		return new Options(Map.of(name, choices), List.of());
	}

}
