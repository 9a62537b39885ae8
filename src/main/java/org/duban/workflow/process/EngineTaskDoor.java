package org.duban.workflow.process;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.duban.workflow.Actor;
import org.duban.workflow.CaseHeadlines;
import org.duban.workflow.Command;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.CommandServices;
import org.duban.workflow.OpenTask;
import org.duban.workflow.OpenedTasks;
import org.duban.workflow.Options;
import org.duban.workflow.TaskConflict;
import org.duban.workflow.TaskDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link TaskDoor} on the engine. */
@Component
class EngineTaskDoor implements TaskDoor {

	private final TaskService tasks;

	private final HistoryService history;

	private final IdentityService identity;

	private final CommandServices services;

	private final ObjectProvider<CaseHeadlines> headlines;

	private final ObjectMapper mapper;

	private final ActingFor actingFor;

	private final ListedTasks listed;

	EngineTaskDoor(TaskService tasks, HistoryService history, IdentityService identity, CommandServices services,
			ObjectProvider<CaseHeadlines> headlines, ObjectMapper mapper, ActingFor actingFor, ListedTasks listed) {
		this.listed = listed;
		this.tasks = tasks;
		this.history = history;
		this.identity = identity;
		this.services = services;
		this.headlines = headlines;
		this.mapper = mapper;
		this.actingFor = actingFor;
	}

	@Override
	public Receipt complete(Actor actor, String taskId, Command command) {
		try {
			return complete(actor, taskId, this.mapper.writeValueAsString(command));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	@Override
	public Receipt complete(Actor actor, String taskId, String json) {
		try {
			as(actor, () -> {
				this.tasks.complete(taskId, CommandEnvelope.of(json));
				return null;
			});
		}
		catch (TaskConflict conflict) {
			throw everWas(taskId) ? conflict : new NoSuchElementException("No task " + taskId);
		}
		Long proposalId = OpenedTasks.proposalId();
		return new Receipt((proposalId != null) ? state(proposalId) : null, OpenedTasks.take());
	}

	private @Nullable String state(long proposalId) {
		return Optional.ofNullable(this.headlines.getIfAvailable())
			.flatMap((known) -> known.of(proposalId))
			.map(CaseHeadlines.Headline::state)
			.orElse(null);
	}

	private boolean everWas(String taskId) {
		return this.history.createHistoricTaskInstanceQuery().taskId(taskId).count() > 0;
	}

	@Override
	public void claim(Actor actor, String taskId) {
		if (!everWas(taskId)) {
			throw new NoSuchElementException("No task " + taskId);
		}
		as(actor, () -> {
			this.tasks.claim(taskId, actor.username());
			return null;
		});
	}

	@Override
	@Transactional
	public void giveBack(Actor actor, String taskId) {
		OpenTask task = get(actor, taskId);
		if (!Objects.equals(task.assignee(), actor.username())) {
			throw new TaskConflict(TaskConflict.Reason.HELD);
		}
		this.tasks.setAssignee(taskId, null);
	}

	@Override
	public OpenTask get(Actor actor, String taskId) {
		return as(actor, () -> Optional.ofNullable(this.tasks.createTaskQuery().taskId(taskId).singleResult()))
			.flatMap((task) -> this.listed.of(List.of(task)).stream().findFirst())
			.orElseThrow(() -> new NoSuchElementException("No task " + taskId));
	}

	@Override
	@Transactional(readOnly = true)
	public Options options(Actor actor, OpenTask task) {
		return this.services.of(task.key()).options(task, actor);
	}

	@Override
	public Found list(Actor actor, Search search) {
		List<Actor> lenders = this.actingFor.lenders(actor.username());
		TaskQuery query = this.tasks.createTaskQuery()
			.or()
			.taskAssigneeIn(
					Stream.concat(Stream.of(actor), lenders.stream()).map(Actor::username).toArray(String[]::new))
			.taskCandidateUser(actor.username())
			.endOr();
		if (search.key() != null) {
			query.taskDefinitionKey(search.key());
		}
		if (search.proposalId() != null) {
			query.processVariableValueEquals("proposalId", search.proposalId());
		}
		query.orderByDueDate().asc().orderByTaskCreateTime().asc();
		int first = search.page() * search.size();
		if (lenders.isEmpty()) {
			return new Found(this.listed.of(query.listPage(first, search.size())), query.count());
		}
		List<Task> lent = query.unlimitedList().stream().filter((task) -> isFor(actor, task, lenders)).toList();
		return new Found(this.listed.of(lent.stream().skip(first).limit(search.size()).toList()), lent.size());
	}

	/** What a lender holds and keeps to oneself is nobody else's. */
	private boolean isFor(Actor actor, Task task, List<Actor> lenders) {
		return actor.username().equals(task.getAssignee()) || this.actingFor.mayBeLent(task.getTaskDefinitionKey())
				|| lenders.stream().noneMatch((lender) -> lender.username().equals(task.getAssignee()));
	}

	@Override
	public List<OpenTask> open(long proposalId, String key) {
		TaskQuery query = this.tasks.createTaskQuery().processVariableValueEquals("proposalId", proposalId);
		if (!key.isEmpty()) {
			query.taskDefinitionKey(key);
		}
		return this.listed.of(query.orderByTaskCreateTime().asc().unlimitedList());
	}

	@Override
	public List<String> offeredTo(String taskId) {
		return this.tasks.getIdentityLinksForTask(taskId)
			.stream()
			.map((link) -> (link.getGroupId() != null) ? link.getGroupId() : link.getUserId())
			.distinct()
			.toList();
	}

	/** Runs with the engine's authorization checks of the actor, not of nobody. */
	private <T> T as(Actor actor, Supplier<T> work) {
		var before = this.identity.getCurrentAuthentication();
		if (actor.equals(Actor.SYSTEM)) {
			this.identity.clearAuthentication();
		}
		else {
			this.identity.setAuthentication(actor.username(), this.actingFor.groups(actor));
		}
		try {
			return work.get();
		}
		catch (AuthorizationException ex) {
			throw new AccessDeniedException("Not your task", ex);
		}
		catch (RuntimeException ex) {
			throw unwrapped(ex);
		}
		finally {
			this.identity.setAuthentication(before);
		}
	}

	private static RuntimeException unwrapped(RuntimeException ex) {
		CommandRefused refused = ExceptionUtils.throwableOfType(ex, CommandRefused.class);
		TaskConflict conflict = ExceptionUtils.throwableOfType(ex, TaskConflict.class);
		return (refused != null) ? refused : ((conflict != null) ? conflict : ex);
	}

}
