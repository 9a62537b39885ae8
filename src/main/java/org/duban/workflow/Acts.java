package org.duban.workflow;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The acts of the house that need no task. */
@Component
public class Acts {

	private final Map<ActService.Subject, Map<String, ActService<?>>> services = new TreeMap<>();

	private final CommandReader reader;

	private final ApplicationEventPublisher events;

	Acts(ObjectProvider<ActService<?>> services, CommandReader reader, ApplicationEventPublisher events) {
		for (ActService<?> service : services) {
			this.services.computeIfAbsent(service.subject(), (subject) -> new TreeMap<>())
				.put(CommandNames.key(service.command()), service);
		}
		this.reader = reader;
		this.events = events;
	}

	/** Names of the acts the actor may do to the subject now. */
	@Transactional(readOnly = true)
	public List<String> allowed(ActService.Subject subject, long id, Actor actor) {
		return of(subject).entrySet()
			.stream()
			.filter((entry) -> entry.getValue().allowed(id, actor))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The bodies of the acts by name. */
	public Map<String, Class<? extends Command>> commands(ActService.Subject subject) {
		Map<String, Class<? extends Command>> commands = new TreeMap<>();
		of(subject).forEach((name, service) -> commands.put(name, service.command()));
		return commands;
	}

	/** Carries the act out; {@code proposalId} names the case in the audit trail. */
	@Transactional
	public void carryOut(ActService.Subject subject, long id, String act, String json, Actor actor) {
		ActService<?> service = of(subject).get(act);
		if (service == null) {
			throw new NoSuchElementException("No act " + act);
		}
		if (!service.allowed(id, actor)) {
			throw new AccessDeniedException("Not now, or not yours: " + act);
		}
		carryOut(service, id, json, actor);
	}

	private <C extends Command> void carryOut(ActService<C> service, long id, String json, Actor actor) {
		C command = this.reader.read(json, service.command());
		if (service.act(id, command, actor) instanceof Outcome.Refused refused) {
			throw new CommandRefused(refused.errors());
		}
		boolean ofCase = service.subject() == ActService.Subject.PROPOSAL;
		Map<String, Object> variables = ofCase ? Map.of("proposalId", id) : Map.of("assignmentId", id);
		this.events.publishEvent(new CommandAccepted(actor, CommandNames.key(service.command()), ofCase ? id : null,
				variables, command));
	}

	private Map<String, ActService<?>> of(ActService.Subject subject) {
		return this.services.getOrDefault(subject, Map.of());
	}

}
