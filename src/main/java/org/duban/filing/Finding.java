package org.duban.filing;

import java.util.List;

/**
 * What the house found by itself before anybody reviewed: a help to the clerk, never a
 * verdict.
 *
 * @param code of the messages {@code finding.<code>.ok|look}
 * @param arguments of the message
 */
record Finding(String code, boolean fine, List<String> arguments) {

	Finding {
		arguments = List.copyOf(arguments);
	}

	static Finding fine(String code, Object... arguments) {
		return new Finding(code, true, texts(arguments));
	}

	/** Somebody should look at it. */
	static Finding look(String code, Object... arguments) {
		return new Finding(code, false, texts(arguments));
	}

	private static List<String> texts(Object... arguments) {
		return List.of(arguments).stream().map(String::valueOf).toList();
	}

}
