package org.duban.workflow.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.duban.workflow.Processes;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * {@link Processes} on the engine. The house acts here, not who is logged in: nobody's
 * rights in the engine reach this far.
 */
@Component
class EngineProcesses implements Processes {

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final RunningInstances running;

	private final HouseItself house;

	EngineProcesses(@Lazy RuntimeService runtime, @Lazy TaskService tasks, RunningInstances running,
			HouseItself house) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.running = running;
		this.house = house;
	}

	@Override
	public void start(String process, String businessKey, Map<String, Object> variables) {
		this.running.claim(process, businessKey);
		this.house.call(() -> this.runtime.startProcessInstanceByKey(process, businessKey, new HashMap<>(variables)));
	}

	@Override
	public boolean tell(String process, String businessKey, String message, Map<String, Object> variables) {
		return this.house.call(() -> deliver(process, businessKey, message, variables));
	}

	private boolean deliver(String process, String businessKey, String message, Map<String, Object> variables) {
		Optional<ProcessInstance> instance = instance(process, businessKey);
		if (instance.isEmpty()) {
			return false;
		}
		long waiting = this.runtime.createEventSubscriptionQuery()
			.processInstanceId(instance.get().getId())
			.eventType("message")
			.eventName(message)
			.count();
		if (waiting == 0) {
			return false;
		}
		// Local to what the message starts: a second message must not overwrite the
		// first's.
		MessageCorrelationResult result = this.runtime.createMessageCorrelation(message)
			.processInstanceId(instance.get().getId())
			.setVariablesToTriggeredScope(new HashMap<>(variables))
			.correlateWithResult();
		return result != null;
	}

	@Override
	public void cancel(String process, String businessKey, String reason) {
		this.house.run(() -> instance(process, businessKey)
			.ifPresent((found) -> this.runtime.deleteProcessInstance(found.getId(), reason, false, true)));
	}

	@Override
	public void suspend(String process, String businessKey) {
		this.house.run(() -> instance(process, businessKey)
			.ifPresent((found) -> this.runtime.suspendProcessInstanceById(found.getId())));
	}

	@Override
	public void resume(String process, String businessKey) {
		this.house.run(() -> instance(process, businessKey).filter(ProcessInstance::isSuspended)
			.ifPresent((found) -> this.runtime.activateProcessInstanceById(found.getId())));
	}

	@Override
	public boolean running(String process, String businessKey) {
		return this.house.call(() -> instance(process, businessKey).isPresent());
	}

	@Override
	public void dateTasks(String taskKey, String variable, Object value, Instant due, Instant soon) {
		this.house.run(() -> date(taskKey, variable, value, due, soon));
	}

	private void date(String taskKey, String variable, Object value, Instant due, Instant soon) {
		for (Task task : this.tasks.createTaskQuery()
			.taskDefinitionKey(taskKey)
			.processVariableValueEquals(variable, value)
			.unlimitedList()) {
			task.setDueDate(Date.from(due));
			task.setFollowUpDate(Date.from(soon));
			this.tasks.saveTask(task);
		}
	}

	private Optional<ProcessInstance> instance(String process, String businessKey) {
		return Optional.ofNullable(this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(businessKey)
			.singleResult());
	}

}
