package org.duban.workflow.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.duban.workflow.TaskPeople;
import org.duban.workflow.Timers;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link Timers} and {@link TaskPeople} on the engine. */
@Component
@Transactional
class EngineTimers implements Timers, TaskPeople {

	private final ManagementService management;

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final HouseItself house;

	private final RepositoryService repository;

	EngineTimers(@Lazy ManagementService management, @Lazy TaskService tasks, @Lazy RuntimeService runtime,
			@Lazy RepositoryService repository, HouseItself house) {
		this.repository = repository;
		this.runtime = runtime;
		this.management = management;
		this.tasks = tasks;
		this.house = house;
	}

	@Override
	public void move(String taskKey, String variable, Object value, Instant from, Instant to) {
		this.house.run(() -> open(taskKey, variable, value).stream()
			.map(Task::getProcessInstanceId)
			.distinct()
			.flatMap((instance) -> endingAt(instance, from).stream())
			.forEach((timer) -> this.management.setJobDuedate(timer.getId(), Date.from(to))));
	}

	@Override
	public Optional<Instant> next(String process, String businessKey) {
		return this.house.call(() -> timers(process, businessKey).map((timer) -> timer.getDuedate().toInstant())
			.min(Instant::compareTo));
	}

	@Override
	public void recount(String process, String businessKey) {
		this.house.run(() -> timers(process, businessKey)
			.forEach((timer) -> this.management.recalculateJobDuedate(timer.getId(), false)));
	}

	private Stream<Job> timers(String process, String businessKey) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(businessKey)
			.list()
			.stream()
			.flatMap((instance) -> this.management.createJobQuery()
				.processInstanceId(instance.getId())
				.timers()
				.list()
				.stream());
	}

	@Override
	public void restore(String process, String businessKey) {
		this.house.run(() -> this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(businessKey)
			.list()
			.forEach((instance) -> this.runtime.getActiveActivityIds(instance.getId())
				.stream()
				.filter((activity) -> isTimer(instance.getProcessDefinitionId(), activity))
				.distinct()
				.forEach((activity) -> setAnew(instance.getId(), activity))));
	}

	private boolean isTimer(String definition, String activity) {
		return this.repository.getBpmnModelInstance(definition)
			.getModelElementById(activity) instanceof IntermediateCatchEvent event
				&& event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
	}

	private void setAnew(String instance, String activity) {
		List<Job> timers = this.management.createJobQuery().processInstanceId(instance).activityId(activity).list();
		if (timers.isEmpty()) {
			var anew = this.runtime.createProcessInstanceModification(instance).startBeforeActivity(activity);
			for (ActivityInstance waiting : this.runtime.getActivityInstance(instance).getActivityInstances(activity)) {
				anew.cancelActivityInstance(waiting.getId());
			}
			anew.execute();
		}
		timers.stream()
			.filter((timer) -> timer.getRetries() == 0)
			.forEach((timer) -> this.management.setJobRetries(timer.getId(), 1));
	}

	private List<Job> endingAt(String instance, Instant moment) {
		return this.management.createJobQuery()
			.processInstanceId(instance)
			.timers()
			.list()
			.stream()
			.filter((timer) -> timer.getDuedate().toInstant().equals(moment))
			.toList();
	}

	@Override
	public List<String> waiting(String taskKey, String variable, Object value) {
		return this.house.call(() -> open(taskKey, variable, value).stream().flatMap(this::people).distinct().toList());
	}

	private List<Task> open(String taskKey, String variable, Object value) {
		return this.tasks.createTaskQuery()
			.taskDefinitionKey(taskKey)
			.processVariableValueEquals(variable, value)
			.unlimitedList();
	}

	private Stream<String> people(Task task) {
		if (task.getAssignee() != null) {
			return Stream.of(task.getAssignee());
		}
		return this.tasks.getIdentityLinksForTask(task.getId()).stream().map(EngineTimers::person);
	}

	private static String person(IdentityLink link) {
		return (link.getGroupId() != null) ? link.getGroupId() : link.getUserId();
	}

}
