package org.duban.workflow;

import java.time.Instant;
import java.util.Map;

/**
 * The outgoing door to the engine: a room tells a process what happened. All calls join
 * the caller's transaction.
 */
public interface Processes {

	/**
	 * Starts the one running instance of a process for a key.
	 * @throws IllegalStateException if one is running already; a unique column of ours
	 * says so even when two nodes start at once
	 */
	void start(String process, String businessKey, Map<String, Object> variables);

	/**
	 * Hands a message to the running instance.
	 * @return whether an instance was waiting for it
	 */
	boolean tell(String process, String businessKey, String message, Map<String, Object> variables);

	/** Ends an instance from outside with all it called; unknown keys are no error. */
	void cancel(String process, String businessKey, String reason);

	/** Holds back every timer of an instance until {@link #resume}. */
	void suspend(String process, String businessKey);

	void resume(String process, String businessKey);

	boolean running(String process, String businessKey);

	/**
	 * Sets the dates that Tasklist shows on all open tasks that wait for one thing.
	 * @param variable a process variable that names the thing, e.g. {@code assignmentId}
	 * @param due the last moment that is in time
	 * @param soon from when on the task counts as due soon
	 */
	void dateTasks(String taskKey, String variable, Object value, Instant due, Instant soon);

}
