package org.duban.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the filters of a ledger ask for, on its page and in its files: conditions with the
 * values they take. What was not filled in asks for nothing.
 */
public final class Conditions {

	private final List<String> all = new ArrayList<>();

	private final Map<String, Object> values = new HashMap<>();

	public Conditions and(String condition) {
		this.all.add(condition);
		return this;
	}

	/**
	 * @param condition with {@code :name} in it; dropped if there is no value
	 */
	public Conditions and(String condition, String name, @Nullable Object value) {
		if (value != null && !(value instanceof String text && text.isBlank())) {
			this.all.add(condition);
			this.values.put(name, value);
		}
		return this;
	}

	/** One of the others is enough. */
	public Conditions and(Conditions any) {
		this.all.add("(" + String.join(" or ", any.all) + ")");
		this.values.putAll(any.values);
		return this;
	}

	/** The words may stand anywhere. */
	public Conditions words(String condition, @Nullable String words) {
		return and(condition, "words", (words == null || words.isBlank()) ? null : "%" + words.strip() + "%");
	}

	public String sql() {
		return this.all.isEmpty() ? "1 = 1" : String.join(" and ", this.all);
	}

	public Map<String, Object> values() {
		return this.values;
	}

}
