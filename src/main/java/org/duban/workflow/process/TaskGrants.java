package org.duban.workflow.process;

import java.util.Objects;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** The engine only ever adds grants; here, when people change, the old ones go. */
class TaskGrants extends DefaultAuthorizationProvider {

	@Override
	public AuthorizationEntity @Nullable [] newTaskAssignee(Task task, @Nullable String oldAssignee,
			@Nullable String newAssignee) {
		if (oldAssignee != null && !Objects.equals(oldAssignee, newAssignee) && !offered(task, oldAssignee)) {
			AuthorizationManager grants = Context.getCommandContext().getAuthorizationManager();
			AuthorizationEntity old = grants.findAuthorizationByUserIdAndResourceId(Authorization.AUTH_TYPE_GRANT,
					oldAssignee, Resources.TASK, task.getId());
			if (old != null) {
				grants.delete(old);
			}
		}
		return (newAssignee != null) ? super.newTaskAssignee(task, oldAssignee, newAssignee) : null;
	}

	/** Who gives back what was offered to him by name may still take it again. */
	private static boolean offered(Task task, String userId) {
		return ((TaskEntity) task).getCandidates().stream().anyMatch((link) -> userId.equals(link.getUserId()));
	}

	@Override
	public AuthorizationEntity @Nullable [] deleteTaskUserIdentityLink(Task task, String userId, String type) {
		return found(Context.getCommandContext()
			.getAuthorizationManager()
			.findAuthorizationByUserIdAndResourceId(Authorization.AUTH_TYPE_GRANT, userId, Resources.TASK,
					task.getId()));
	}

	@Override
	public AuthorizationEntity @Nullable [] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
		return found(Context.getCommandContext()
			.getAuthorizationManager()
			.findAuthorizationByGroupIdAndResourceId(Authorization.AUTH_TYPE_GRANT, groupId, Resources.TASK,
					task.getId()));
	}

	private static AuthorizationEntity @Nullable [] found(@Nullable AuthorizationEntity grant) {
		return (grant != null) ? new AuthorizationEntity[] { grant } : null;
	}

}
