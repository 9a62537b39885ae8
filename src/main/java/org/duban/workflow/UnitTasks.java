package org.duban.workflow;

import org.jspecify.annotations.Nullable;

/**
 * The work of a handling unit in the engine, when the unit becomes another one: tasks and
 * timers go on, in other hands. Joins the caller's transaction.
 */
public interface UnitTasks {

	/**
	 * @param from code of the unit that had the work
	 * @param to code of the unit that has it from now on; may be the same under a new
	 * name
	 * @param toName the unit's name on the cards
	 */
	record HandOver(String from, String to, String toName) {

	}

	/**
	 * Every open task that waits for the unit's people, and every process that will.
	 * @param proposalId one case only; null means all
	 */
	void handOver(HandOver change, @Nullable Long proposalId);

}
