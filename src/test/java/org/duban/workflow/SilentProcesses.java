package org.duban.workflow;

import java.time.Instant;
import java.util.Map;

/** An engine that takes every message and does nothing. */
public interface SilentProcesses extends Processes {

	@Override
	default void start(String process, String businessKey, Map<String, Object> variables) {
	}

	@Override
	default boolean tell(String process, String businessKey, String message, Map<String, Object> variables) {
		return true;
	}

	@Override
	default void cancel(String process, String businessKey, String reason) {
	}

	@Override
	default void suspend(String process, String businessKey) {
	}

	@Override
	default void resume(String process, String businessKey) {
	}

	@Override
	default boolean running(String process, String businessKey) {
		return false;
	}

	@Override
	default void dateTasks(String taskKey, String variable, Object value, Instant due, Instant soon) {
	}

}
