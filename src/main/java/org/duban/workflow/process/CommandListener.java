package org.duban.workflow.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.duban.workflow.Actor;
import org.duban.workflow.Command;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandNames;
import org.duban.workflow.CommandReader;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.CommandService;
import org.duban.workflow.CommandServices;
import org.duban.workflow.Decisions;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.OpenedTasks;
import org.duban.workflow.Outcome;
import org.duban.workflow.People;
import org.duban.workflow.TaskClosed;
import org.duban.workflow.TaskConflict;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one point that every answer to every task passes: it reads the command, checks it,
 * hands it to its service and gives the outcome to the process, all in the transaction in
 * which the engine completes the task.
 */
@Component
class CommandListener implements TaskListener {

	private final ObjectProvider<CommandServices> services;

	private final CommandReader reader;

	private final ObjectProvider<People> people;

	private final ApplicationEventPublisher events;

	private final ActingFor actingFor;

	CommandListener(ObjectProvider<CommandServices> services, CommandReader reader, ObjectProvider<People> people,
			ApplicationEventPublisher events, ActingFor actingFor) {
		this.services = services;
		this.reader = reader;
		this.people = people;
		this.events = events;
		this.actingFor = actingFor;
	}

	@Override
	public void notify(DelegateTask task) {
		CommandService<?> service = this.services.getObject().of(task.getTaskDefinitionKey());
		carryOut(task, service);
		this.events.publishEvent(new TaskClosed(OpenTasks.of(task), true));
	}

	private <C extends Command> void carryOut(DelegateTask task, CommandService<C> service) {
		Actor person = person();
		Actor actor = this.actingFor.of(task, person);
		if (task.getAssignee() != null && !task.getAssignee().equals(actor.username())
				&& !task.getAssignee().equals(person.username())) {
			throw new TaskConflict(TaskConflict.Reason.HELD);
		}
		if (!(task.getVariable(CommandEnvelope.COMMAND) instanceof String json)) {
			throw new CommandRefused(List.of(new FieldError(CommandEnvelope.COMMAND, "required", List.of())));
		}
		C command = this.reader.read(json, service.command());
		OpenTask open = OpenTasks.of(task);
		this.actingFor.objection(open, actor).ifPresent((objection) -> {
			throw new CommandRefused(List.of(objection));
		});
		Outcome outcome = service.act(open, command, actor);
		if (outcome instanceof Outcome.Refused refused) {
			throw new CommandRefused(refused.errors());
		}
		Map<String, Object> variables = new HashMap<>(((Outcome.Done) outcome).variables());
		Decisions.of(command)
			.ifPresent((decision) -> variables.putIfAbsent(CommandNames.variable(open.key()), decision));
		task.getExecution().setVariables(variables);
		OpenedTasks.of(open.caseId());
		this.events.publishEvent(new CommandAccepted(actor, open.key(), open.caseId(), open.variables(), command));
	}

	private Actor person() {
		Authentication authentication = Context.getCommandContext().getAuthentication();
		if (authentication == null) {
			return Actor.SYSTEM;
		}
		return this.people.getObject()
			.actor(authentication.getUserId())
			.orElseThrow(() -> new IllegalStateException("Unknown user " + authentication.getUserId()));
	}

}
