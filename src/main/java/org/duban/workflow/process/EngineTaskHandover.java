package org.duban.workflow.process;

import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.duban.workflow.TaskHandover;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * {@link TaskHandover} on the engine: names stand on open tasks, and in the variables
 * from which later tasks take them.
 */
@Component
class EngineTaskHandover implements TaskHandover {

	private static final String[] NAMES = { "proposer", "signer" };

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final HouseItself house;

	EngineTaskHandover(@Lazy RuntimeService runtime, @Lazy TaskService tasks, HouseItself house) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.house = house;
	}

	@Override
	public void handOver(long proposalId, String from, String to) {
		this.house.run(() -> {
			openTasks(proposalId, from, to);
			laterOnes(proposalId, from, to);
		});
	}

	private void openTasks(long proposalId, String from, String to) {
		List<Task> open = this.tasks.createTaskQuery().processVariableValueEquals("proposalId", proposalId).list();
		for (Task task : open) {
			boolean offered = this.tasks.getIdentityLinksForTask(task.getId())
				.stream()
				.anyMatch((link) -> from.equals(link.getUserId()) && "candidate".equals(link.getType()));
			if (offered) {
				this.tasks.deleteCandidateUser(task.getId(), from);
				this.tasks.addCandidateUser(task.getId(), to);
			}
			if (from.equals(task.getAssignee())) {
				this.tasks.setAssignee(task.getId(), null);
			}
		}
	}

	private void laterOnes(long proposalId, String from, String to) {
		List<String> instances = this.runtime.createProcessInstanceQuery()
			.variableValueEquals("proposalId", proposalId)
			.list()
			.stream()
			.map((instance) -> instance.getId())
			.toList();
		if (instances.isEmpty()) {
			return;
		}
		for (VariableInstance variable : this.runtime.createVariableInstanceQuery()
			.processInstanceIdIn(instances.toArray(String[]::new))
			.list()) {
			if (List.of(NAMES).contains(variable.getName()) && from.equals(variable.getValue())) {
				this.runtime.setVariableLocal(variable.getExecutionId(), variable.getName(), to);
			}
		}
	}

}
