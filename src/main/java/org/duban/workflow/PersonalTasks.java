package org.duban.workflow;

import java.util.List;

/**
 * What stands in a person's name on open tasks: holds, offers by name and their rights.
 */
public interface PersonalTasks {

	/** Open tasks of a kind that are offered to the person by name. */
	List<OpenTask> offered(String username, String key);

	/** The task waits for the other person from now on. */
	void pass(String taskId, String from, String to);

	/**
	 * After somebody's roles have changed: what is held and may be held no longer is open
	 * again, and no grant remains that the roles do not give. Who is stopped keeps the
	 * offers without their grants, which come back with the person. What was typed is
	 * kept.
	 * @param username log-in name
	 */
	void adjust(String username);

}
