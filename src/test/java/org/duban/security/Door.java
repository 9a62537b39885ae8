package org.duban.security;

import java.util.Map;

/** The ways by which a task's answer comes in. */
enum Door {

	API, ENGINE_COMPLETE, ENGINE_FORM;

	String path(String task) {
		return switch (this) {
			case API -> "/api/tasks/" + task + "/complete";
			case ENGINE_COMPLETE -> "/engine-rest/task/" + task + "/complete";
			case ENGINE_FORM -> "/engine-rest/task/" + task + "/submit-form";
		};
	}

	Object body(String command) {
		return (this == API) ? command
				: Map.of("variables", Map.of("command", Map.of("value", command, "type", "String")));
	}

	Answer complete(Wire wire, String user, String task, String command) {
		return wire.post(user, path(task), body(command));
	}

	/** Whether the refusal names the field; the engine's own body says it in its text. */
	boolean names(Answer refusal, String field) {
		return (this == API) ? refusal.fields().contains(field) : refusal.text().contains(field);
	}

}
