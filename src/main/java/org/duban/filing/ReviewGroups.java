package org.duban.filing;

import java.util.List;

/** The review groups (审查小组) of the proposals committee. */
public interface ReviewGroups {

	/**
	 * @param reviewers log-in names
	 */
	record ReviewGroup(String id, String name, List<String> reviewers) {

	}

	/** Sets a group up, or replaces its name and members. */
	void put(String id, String name, List<String> usernames);

	List<ReviewGroup> all();

}
