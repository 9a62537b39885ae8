package org.duban.workflow;

import java.time.Instant;
import java.util.Optional;

/**
 * The timers that end a task by silence. They were set when the task opened; whoever
 * moves the task's date moves them too.
 */
public interface Timers {

	/**
	 * Moves the timers that end at a moment to another one.
	 * @param variable a process variable that names what the task is about
	 */
	void move(String taskKey, String variable, Object value, Instant from, Instant to);

	/**
	 * The dates of a running instance's timers are asked for anew: what they hang on has
	 * changed.
	 */
	void recount(String process, String businessKey);

	/**
	 * The timers at which the running instance of a process waits, and that were lost or
	 * failed for good, are set anew; what else is open there stays as it is.
	 */
	void restore(String process, String businessKey);

	/** When the running instance of a process goes on by itself next, if it does. */
	Optional<Instant> next(String process, String businessKey);

}
