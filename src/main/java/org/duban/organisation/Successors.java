package org.duban.organisation;

import org.jspecify.annotations.Nullable;

/** Which unit came out of which. */
@FunctionalInterface
public interface Successors {

	/** Whether the second unit came out of the first by a merge or a split. */
	boolean succeeds(@Nullable String former, String successor);

}
