package org.duban.workflow.process;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.LentTasks;
import org.duban.workflow.OpenTask;
import org.duban.workflow.People;
import org.duban.workflow.StandIns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@link LentTasks} on the engine. */
@Component
class EngineLentTasks implements LentTasks {

	private final TaskService tasks;

	private final ActingFor actingFor;

	private final ObjectProvider<People> people;

	private final HouseItself house;

	private final ApplicationEventPublisher events;

	EngineLentTasks(@Lazy TaskService tasks, ActingFor actingFor, ObjectProvider<People> people, HouseItself house,
			ApplicationEventPublisher events) {
		this.tasks = tasks;
		this.actingFor = actingFor;
		this.people = people;
		this.house = house;
		this.events = events;
	}

	@Override
	public void giveBack(String username) {
		this.house.run(() -> {
			Set<String> own = own(username);
			for (Task task : this.tasks.createTaskQuery().taskAssignee(username).unlimitedList()) {
				if (offered(task.getId()).stream().noneMatch(own::contains)) {
					giveBack(task, username);
				}
			}
		});
	}

	private void giveBack(Task task, String username) {
		OpenTask open = new OpenTask(task.getId(), task.getTaskDefinitionKey(),
				OpenTasks.withoutNulls(this.tasks.getVariables(task.getId())), null, task.getCreateTime().toInstant(),
				OpenTasks.instant(task.getDueDate()));
		this.tasks.setAssignee(task.getId(), null);
		this.events.publishEvent(new CommandAccepted(Actor.SYSTEM, "return-lent-task", open.caseId(), open.variables(),
				new ReturnLentTask(open.key(), username)));
	}

	/** What the person may do today: by name, by role, or for somebody who is away. */
	private Set<String> own(String username) {
		Set<String> own = new TreeSet<>(Set.of(username, StandIns.groupOf(username)));
		this.people.getObject().actor(username).map(this.actingFor::groups).ifPresent(own::addAll);
		return own;
	}

	private List<String> offered(String taskId) {
		return this.tasks.getIdentityLinksForTask(taskId)
			.stream()
			.filter((link) -> "candidate".equals(link.getType()))
			.map((IdentityLink link) -> (link.getGroupId() != null) ? link.getGroupId() : link.getUserId())
			.toList();
	}

}
