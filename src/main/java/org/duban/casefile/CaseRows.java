package org.duban.casefile;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Reads the lists of a case file. */
final class CaseRows {

	private CaseRows() {
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, @Nullable Object>> of(Map<String, Object> file, String part) {
		return (List<Map<String, @Nullable Object>>) file.getOrDefault(part, List.of());
	}

	@SuppressWarnings("unchecked")
	static List<String> texts(Map<String, ? extends @Nullable Object> file, String part) {
		Object texts = file.get(part);
		return (texts != null) ? (List<String>) texts : List.of();
	}

	/** The rows of one unit's part. */
	static List<Map<String, @Nullable Object>> of(Map<String, Object> file, String part, long assignmentId) {
		return of(file, part).stream()
			.filter((row) -> Long.valueOf(assignmentId).equals(row.get("assignmentId")))
			.toList();
	}

	static long id(Map<String, ? extends @Nullable Object> row) {
		return Long.parseLong(String.valueOf(row.get("id")));
	}

}
