package org.duban.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a case came to as a whole: a main unit speaks for it; of separate units the worst
 * does, or the first, as {@code reply.case_class_rule} says.
 *
 * @param replyClass A is better than B, and so on
 * @param result code of the verdict
 */
public record CaseOutcome(@Nullable String replyClass, @Nullable String result) {

	private static final List<String> RESULTS = List.of("satisfied", "basically-satisfied", "reserved", "dissatisfied");

	/** What one answering unit's newest reply came to. */
	public record OfUnit(boolean main, @Nullable String replyClass, @Nullable String result) {
	}

	/**
	 * @param units the answering units in the order of assignment
	 */
	public static CaseOutcome of(List<OfUnit> units, String rule) {
		List<OfUnit> speaking = units.stream().anyMatch(OfUnit::main) ? units.stream().filter(OfUnit::main).toList()
				: (rule.equals("first") ? units.stream().limit(1).toList() : units);
		return new CaseOutcome(
				speaking.stream()
					.map(OfUnit::replyClass)
					.filter(Objects::nonNull)
					.max(Comparator.naturalOrder())
					.orElse(null),
				speaking.stream()
					.map(OfUnit::result)
					.filter(Objects::nonNull)
					.max(Comparator.comparing(RESULTS::indexOf))
					.orElse(null));
	}

	/** What the least content of them said. */
	public static @Nullable String worst(Stream<String> results) {
		return results.filter(RESULTS::contains).max(Comparator.comparing(RESULTS::indexOf)).orElse(null);
	}

}
