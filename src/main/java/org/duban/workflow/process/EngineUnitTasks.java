package org.duban.workflow.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.duban.workflow.UnitTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * {@link UnitTasks} on the engine: variables for what is to come, groups for what waits.
 */
@Component
class EngineUnitTasks implements UnitTasks {

	private static final List<String> POSTS = List.of("liaison", "handler", "office", "leader", "head");

	private static final List<String> UNIT_VARIABLES = List.of("unitCode", "coUnit");

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final HouseItself house;

	EngineUnitTasks(@Lazy RuntimeService runtime, @Lazy TaskService tasks, HouseItself house) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.house = house;
	}

	@Override
	public void handOver(HandOver change, @Nullable Long proposalId) {
		this.house.run(() -> {
			UNIT_VARIABLES.forEach((variable) -> variables(variable, change, proposalId));
			POSTS.forEach((post) -> tasks(post, change, proposalId));
		});
	}

	private void variables(String name, HandOver change, @Nullable Long proposalId) {
		for (VariableInstance found : this.runtime.createVariableInstanceQuery()
			.variableName(name)
			.variableValueEquals(name, change.from())
			.unlimitedList()) {
			String execution = found.getExecutionId();
			if (proposalId != null && !Objects.equals(this.runtime.getVariable(execution, "proposalId"), proposalId)) {
				continue;
			}
			this.runtime.setVariableLocal(execution, name, change.to());
			Map<String, Object> beside = this.runtime.getVariablesLocal(execution);
			if (name.equals("unitCode") && beside.containsKey("unitName")) {
				this.runtime.setVariableLocal(execution, "unitName", change.toName());
			}
			if (beside.get("issuerGroup") instanceof String group && group.startsWith(prefix(change.from()))) {
				this.runtime.setVariableLocal(execution, "issuerGroup",
						prefix(change.to()) + group.substring(prefix(change.from()).length()));
			}
		}
	}

	private void tasks(String post, HandOver change, @Nullable Long proposalId) {
		if (change.from().equals(change.to())) {
			return;
		}
		String old = prefix(change.from()) + post;
		TaskQuery query = this.tasks.createTaskQuery().taskCandidateGroup(old).includeAssignedTasks();
		if (proposalId != null) {
			query.processVariableValueEquals("proposalId", proposalId);
		}
		for (Task task : query.unlimitedList()) {
			// Who held it belongs to the old unit.
			if (task.getAssignee() != null) {
				this.tasks.setAssignee(task.getId(), null);
			}
			this.tasks.deleteCandidateGroup(task.getId(), old);
			this.tasks.addCandidateGroup(task.getId(), prefix(change.to()) + post);
		}
	}

	private static String prefix(String unit) {
		return "unit-" + unit + "-";
	}

}
