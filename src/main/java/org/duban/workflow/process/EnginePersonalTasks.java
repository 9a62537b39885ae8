package org.duban.workflow.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.OpenTask;
import org.duban.workflow.People;
import org.duban.workflow.PersonalTasks;
import org.duban.workflow.StandIns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link PersonalTasks} on the engine. */
@Component
class EnginePersonalTasks implements PersonalTasks {

	/** Whose task it is where a person is named; all others are a proposer's. */
	private static final Map<String, Set<String>> ROLES = Map.of("second-review", Set.of("reviewer"), "score-proposal",
			Set.of("expert"));

	private static final String REVIEWER = "reviewer";

	private static final Set<String> PROPOSERS = Set.of("member", "collective");

	private final TaskService tasks;

	private final AuthorizationService grants;

	private final ActingFor actingFor;

	private final ObjectProvider<People> people;

	private final Outside outside;

	EnginePersonalTasks(@Lazy TaskService tasks, @Lazy AuthorizationService grants, ActingFor actingFor,
			ObjectProvider<People> people, Outside outside) {
		this.tasks = tasks;
		this.grants = grants;
		this.actingFor = actingFor;
		this.people = people;
		this.outside = outside;
	}

	/** In whose name the engine is spoken to, where it looks, and who hears of it. */
	@Component
	record Outside(HouseItself house, ListedTasks listed, JdbcClient jdbc, ApplicationEventPublisher events) {
	}

	@Override
	public List<OpenTask> offered(String username, String key) {
		return this.outside.house()
			.call(() -> this.outside.listed()
				.of(byName(username).stream().filter((task) -> task.getTaskDefinitionKey().equals(key)).toList()));
	}

	@Override
	public void pass(String taskId, String from, String to) {
		this.outside.house().run(() -> {
			this.tasks.deleteCandidateUser(taskId, from);
			this.tasks.addCandidateUser(taskId, to);
			// Who stands in for the one has nothing to do with the other's work.
			this.tasks.deleteCandidateGroup(taskId, StandIns.groupOf(from));
			if (this.actingFor.mayBeLent(key(taskId))) {
				this.tasks.addCandidateGroup(taskId, StandIns.groupOf(to));
			}
			if (this.tasks.getVariable(taskId, REVIEWER) != null) {
				this.tasks.setVariable(taskId, REVIEWER, to);
			}
			this.tasks.setAssignee(taskId, to);
		});
	}

	private String key(String taskId) {
		return this.tasks.createTaskQuery().taskId(taskId).singleResult().getTaskDefinitionKey();
	}

	@Override
	public void adjust(String username) {
		this.outside.house().run(() -> {
			Optional<Actor> actor = this.people.getObject().actor(username);
			byName(username).forEach((task) -> offer(task, username, actor));
			Set<String> groups = new TreeSet<>(actor.map(this.actingFor::groups).orElse(List.of()));
			if (actor.isPresent()) {
				groups.add(username);
			}
			this.tasks.createTaskQuery()
				.taskAssignee(username)
				.unlimitedList()
				.stream()
				.filter((task) -> candidates(task).noneMatch(groups::contains))
				.forEach((task) -> letGo(task, username));
		});
	}

	/** The offer goes with the role; of who is stopped only the grant goes. */
	private void offer(Task task, String username, Optional<Actor> actor) {
		List<Authorization> granted = this.grants.createAuthorizationQuery()
			.userIdIn(username)
			.resourceType(Resources.TASK)
			.resourceId(task.getId())
			.list();
		Set<String> roles = ROLES.getOrDefault(task.getTaskDefinitionKey(), PROPOSERS);
		if (actor.isEmpty()) {
			granted.forEach((grant) -> this.grants.deleteAuthorization(grant.getId()));
		}
		else if (actor.get().groups().stream().noneMatch(roles::contains)) {
			this.tasks.deleteCandidateUser(task.getId(), username);
		}
		else if (granted.isEmpty()) {
			this.tasks.deleteCandidateUser(task.getId(), username);
			this.tasks.addCandidateUser(task.getId(), username);
		}
	}

	private void letGo(Task task, String username) {
		OpenTask open = open(task);
		Long proposalId = (open.variables().get("proposalId") instanceof Number number) ? number.longValue() : null;
		this.tasks.setAssignee(task.getId(), null);
		this.outside.events()
			.publishEvent(new CommandAccepted(Actor.SYSTEM, "let-go-task", proposalId, open.variables(),
					new ReturnLentTask(open.key(), username)));
	}

	/** The engine's own query would bring the tasks of the person's groups too. */
	private List<Task> byName(String username) {
		List<String> ids = this.outside.jdbc()
			.sql("select TASK_ID_ from ACT_RU_IDENTITYLINK where TYPE_ = 'candidate' and USER_ID_ = ? and TASK_ID_ is not null")
			.param(username)
			.query(String.class)
			.list();
		return ids.isEmpty() ? List.of()
				: this.tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).unlimitedList();
	}

	private Stream<String> candidates(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.filter((link) -> "candidate".equals(link.getType()))
			.map((IdentityLink link) -> (link.getGroupId() != null) ? link.getGroupId() : link.getUserId());
	}

	private OpenTask open(Task task) {
		return new OpenTask(task.getId(), task.getTaskDefinitionKey(),
				OpenTasks.withoutNulls(this.tasks.getVariables(task.getId())), task.getAssignee(),
				task.getCreateTime().toInstant(), OpenTasks.instant(task.getDueDate()));
	}

}
