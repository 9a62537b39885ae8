package org.duban.demo;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One step of a journey, written as {@code day act[@whose][?] [variant [argument ...]]},
 * e.g. {@code 12 sign-for@MAIN request-return shangwu}.
 *
 * @param day days after the journey's first
 * @param act key of a user task or name of an act
 * @param whose a unit's role, a person, or a number: only that many of the open tasks
 * @param optional whether it is fine that nobody waits for it
 * @param variant which command of {@code commands.json}
 */
record Step(int day, String act, @Nullable String whose, boolean optional, @Nullable String variant,
		List<String> arguments) {

	private static final Pattern SYNTAX = Pattern.compile("(\\d+) ([a-z-]+)(?:@(\\w+))?(\\?)?(?: (.*))?");

	static Step parse(String text) {
		Matcher parts = SYNTAX.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException("No step: " + text);
		}
		List<String> words = (parts.group(5) != null) ? List.of(parts.group(5).split("[ ,]")) : List.of();
		return new Step(Integer.parseInt(parts.group(1)), parts.group(2), parts.group(3), parts.group(4) != null,
				words.isEmpty() ? null : words.get(0), words.isEmpty() ? words : words.subList(1, words.size()));
	}

}
