package org.duban.workflow;

import java.util.Locale;

import org.apache.commons.lang3.StringUtils;

/** One name, four places: first-review, FirstReview, firstReview. */
public final class CommandNames {

	private CommandNames() {
	}

	/** {@code FirstReview} → {@code first-review}. */
	public static String key(Class<?> command) {
		return String.join("-", StringUtils.splitByCharacterTypeCamelCase(command.getSimpleName()))
			.toLowerCase(Locale.ROOT);
	}

	/** {@code first-review} → {@code firstReview}. */
	public static String variable(String key) {
		StringBuilder name = new StringBuilder();
		for (String part : StringUtils.split(key, '-')) {
			name.append(name.isEmpty() ? part : StringUtils.capitalize(part));
		}
		return name.toString();
	}

}
