package org.duban.workflow.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service with the house's rules: one variable, claims for oneself. */
class GuardedTaskService extends TaskServiceImpl {

	private final EngineEdge edge;

	GuardedTaskService(EngineEdge edge) {
		this.edge = edge;
	}

	/** What is said beside a task is stored too. */
	@Override
	public Comment createComment(String taskId, String processInstance, String message) {
		return this.edge.run(() -> {
			this.edge.checkText("message", message);
			return super.createComment(taskId, processInstance, message);
		});
	}

	@Override
	public void complete(String taskId) {
		complete(taskId, Map.of());
	}

	@Override
	public void complete(String taskId, Map<String, Object> variables) {
		this.edge.run(() -> {
			super.complete(taskId, CommandEnvelope.checked(variables));
			return null;
		});
	}

	@Override
	public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables,
			boolean deserializeValues) {
		return this.edge.run(() -> super.completeWithVariablesInReturn(taskId, CommandEnvelope.checked(variables),
				deserializeValues));
	}

	/**
	 * Tasklist asks whom a task is offered to after it has read it; somebody may have
	 * answered it in between, and a task that is gone is offered to nobody.
	 */
	@Override
	public List<IdentityLink> getIdentityLinksForTask(String taskId) {
		try {
			return super.getIdentityLinksForTask(taskId);
		}
		catch (NullValueException ex) {
			return List.of();
		}
	}

	@Override
	public void claim(String taskId, String userId) {
		Authentication current = this.commandExecutor.execute((context) -> context.getAuthentication());
		if (current == null || !Objects.equals(current.getUserId(), userId)) {
			throw new AuthorizationException("A task is claimed only for oneself");
		}
		this.edge.run(() -> {
			Task task = createTaskQuery().taskId(taskId).singleResult();
			if (task != null && userId.equals(task.getAssignee())) {
				return null;
			}
			super.claim(taskId, userId);
			return null;
		});
	}

}
