package org.duban.report;

import org.jspecify.annotations.Nullable;

/**
 * One value of a dimension, or everything.
 *
 * @param value empty for what has none
 */
record Slice(@Nullable Dimension dimension, String value) {

	static final Slice ALL = new Slice(null, "");

	boolean has(Item item) {
		return this.dimension == null || this.dimension.of(item).contains(this.value);
	}

}
