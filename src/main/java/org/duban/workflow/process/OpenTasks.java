package org.duban.workflow.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.duban.workflow.OpenTask;
import org.jspecify.annotations.Nullable;

/** The engine's task as the rooms see it. */
final class OpenTasks {

	private OpenTasks() {
	}

	static OpenTask of(DelegateTask task) {
		return new OpenTask(task.getId(), task.getTaskDefinitionKey(), withoutNulls(task.getVariables()),
				task.getAssignee(), task.getCreateTime().toInstant(), instant(task.getDueDate()));
	}

	static Map<String, Object> withoutNulls(Map<String, Object> variables) {
		Map<String, Object> given = new HashMap<>(variables);
		given.remove(CommandEnvelope.COMMAND);
		given.values().removeIf((value) -> value == null);
		return given;
	}

	static @Nullable Instant instant(@Nullable Date date) {
		return (date != null) ? date.toInstant() : null;
	}

}
