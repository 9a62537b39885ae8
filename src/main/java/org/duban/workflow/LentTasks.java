package org.duban.workflow;

/** The open tasks that somebody holds in another's place. */
public interface LentTasks {

	/**
	 * Gives back every task that the person holds and has no right to any more: it is
	 * open again for whoever it was offered to. What was typed is kept.
	 * @param username log-in name
	 */
	void giveBack(String username);

}
