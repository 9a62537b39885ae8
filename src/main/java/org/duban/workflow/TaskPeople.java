package org.duban.workflow;

import java.util.List;

/** Who is asked by the open tasks about one thing, whoever wants to know. */
public interface TaskPeople {

	/**
	 * Groups and people to whom the tasks are offered or given.
	 * @param variable a process variable that names the thing, e.g. {@code assignmentId}
	 */
	List<String> waiting(String taskKey, String variable, Object value);

}
