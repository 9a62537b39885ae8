package org.duban.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Names of units or categories as old ledgers write them: the register's own, those of
 * before a reform, and what the office has said that others mean.
 */
final class Names {

	private static final Pattern BETWEEN = Pattern.compile("[、，,；;/／|\\n]+|\\s{2,}");

	/**
	 * @param code null where the office says that only the words are kept
	 * @param now the register's name, which may be another
	 */
	record Named(@Nullable String code, String now) {
	}

	private final Map<String, Named> known = new HashMap<>();

	/** The newer name wins where one was given again. */
	Names add(String written, @Nullable String code, String now) {
		this.known.put(key(written), new Named(code, now));
		return this;
	}

	/** 市教育局, 哈尔滨市教育局 and 教育局 are one, as are 宣传部 and 市委宣传部. */
	@Nullable Named find(String written) {
		String key = key(written);
		return Stream
			.of(key, key.replaceFirst("^市", ""), key.replaceFirst("^[\\u4e00-\\u9fff]{2,4}?市", ""), "市" + key,
					"市委" + key)
			.map(this.known::get)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	static String key(String written) {
		return Clean.key(written).replaceFirst("委员会$", "委");
	}

	/** Several names in one cell, each once, in their order. */
	static List<String> several(String cell) {
		Map<String, String> names = new LinkedHashMap<>();
		for (String name : BETWEEN.split(cell)) {
			if (!name.isBlank()) {
				names.putIfAbsent(name.strip(), name.strip());
			}
		}
		return List.copyOf(names.values());
	}

	/** Whether one unit is named twice, whatever it was called. */
	boolean repeats(String cell) {
		List<String> names = Arrays.stream(BETWEEN.split(cell)).filter((name) -> !name.isBlank()).toList();
		return names.stream().map(this::identity).distinct().count() < names.size();
	}

	/** The code where there is one, else the name without its trimmings. */
	String identity(String name) {
		Named named = find(name);
		String code = (named != null) ? named.code() : null;
		return (code != null) ? code : key(name);
	}

}
