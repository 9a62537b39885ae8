package org.duban.filing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The review groups (审查小组) of the proposals committee. */
public interface ReviewGroups {

	/**
	 * @param reviewers log-in names
	 * @param categories codes of the categories it covers; none means no field of its own
	 */
	record ReviewGroup(String id, String name, List<String> reviewers, List<String> categories) {

		public boolean covers(@Nullable String category) {
			return category != null && this.categories.contains(category);
		}

	}

	/** Sets a group up, or replaces its name and members. */
	void put(String id, String name, List<String> usernames);

	/** The categories a group reviews from now on. */
	void cover(String id, List<String> categories);

	List<ReviewGroup> all();

}
