package org.duban.workflow.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.duban.workflow.OpenTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tasks with their variables, read at once and not one by one: the questions to the
 * database do not grow with the list, and what somebody answers while it is being listed
 * is left out, where the engine would say that there is no such task.
 */
@Component
class ListedTasks {

	private static final String PARENTS = "select ID_, PARENT_ID_ from ACT_RU_EXECUTION where PROC_INST_ID_ in (:instances)";

	private static final String WAITING = "select ID_ from ACT_RU_TASK where ID_ in (:tasks)";

	private final RuntimeService runtime;

	private final JdbcClient jdbc;

	private final HouseItself house;

	ListedTasks(@Lazy RuntimeService runtime, JdbcClient jdbc, HouseItself house) {
		this.runtime = runtime;
		this.jdbc = jdbc;
		this.house = house;
	}

	List<OpenTask> of(List<Task> tasks) {
		if (tasks.isEmpty()) {
			return List.of();
		}
		Set<String> instances = tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
		Map<String, Map<String, Object>> variables = variables(instances);
		Map<String, Optional<String>> parents = parents(instances);
		// Asked last: what waits now had all of that a moment ago.
		Set<String> waiting = waiting(tasks.stream().map(Task::getId).toList());
		return tasks.stream()
			.filter((task) -> waiting.contains(task.getId()))
			.map((task) -> open(task, variables, parents))
			.toList();
	}

	private OpenTask open(Task task, Map<String, Map<String, Object>> variables,
			Map<String, Optional<String>> parents) {
		Deque<String> scopes = new ArrayDeque<>(List.of(task.getId()));
		Optional<String> scope = Optional.of(task.getExecutionId());
		while (scope.isPresent()) {
			scopes.push(scope.get());
			scope = parents.getOrDefault(scope.get(), Optional.empty());
		}
		Map<String, Object> seen = new HashMap<>();
		scopes.forEach((one) -> seen.putAll(variables.getOrDefault(one, Map.of())));
		return new OpenTask(task.getId(), task.getTaskDefinitionKey(), OpenTasks.withoutNulls(seen), task.getAssignee(),
				task.getCreateTime().toInstant(), OpenTasks.instant(task.getDueDate()));
	}

	/** By task or execution. */
	private Map<String, Map<String, Object>> variables(Set<String> instances) {
		List<VariableInstance> all = this.house.call(() -> this.runtime.createVariableInstanceQuery()
			.processInstanceIdIn(instances.toArray(String[]::new))
			.unlimitedList());
		Map<String, Map<String, Object>> variables = new HashMap<>();
		for (VariableInstance variable : all) {
			String scope = (variable.getTaskId() != null) ? variable.getTaskId() : variable.getExecutionId();
			variables.computeIfAbsent(scope, (one) -> new HashMap<>()).put(variable.getName(), variable.getValue());
		}
		return variables;
	}

	private Set<String> waiting(List<String> tasks) {
		return Set.copyOf(this.jdbc.sql(WAITING).param("tasks", tasks).query(String.class).list());
	}

	private Map<String, Optional<String>> parents(Set<String> instances) {
		Map<String, Optional<String>> parents = new HashMap<>();
		this.jdbc.sql(PARENTS).param("instances", instances).query((row) -> {
			parents.put(row.getString(1), Optional.ofNullable(row.getString(2)));
		});
		return parents;
	}

}
