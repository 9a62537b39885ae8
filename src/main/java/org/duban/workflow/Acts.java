package org.duban.workflow;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The acts of the house that need no task. */
@Component
public class Acts {

	private final Map<ActService.Subject, Map<String, ActService<?>>> services = new TreeMap<>();

	private final CommandReader reader;

	private final ObjectProvider<StandIns> standIns;

	private final ObjectProvider<StandInRule> rules;

	private final ApplicationEventPublisher events;

	Acts(ObjectProvider<ActService<?>> services, CommandReader reader, ObjectProvider<StandIns> standIns,
			ObjectProvider<StandInRule> rules, ApplicationEventPublisher events) {
		this.standIns = standIns;
		this.rules = rules;
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
			.filter((entry) -> hands(actor).anyMatch((each) -> entry.getValue().allowed(id, each)))
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
		Actor acting = hands(actor).filter((each) -> service.allowed(id, each))
			.findFirst()
			.orElseThrow(() -> new ActNotOpen(act));
		objections(subject, id, acting);
		carryOut(service, id, json, acting);
	}

	/**
	 * In whose name somebody may act: the own first, then that of everybody stood in for.
	 */
	private Stream<Actor> hands(Actor actor) {
		List<Actor> lenders = this.standIns.stream()
			.flatMap((known) -> known.lenders(actor.username()).stream())
			.map(actor::standingInFor)
			.toList();
		return Stream.concat(Stream.of(actor), lenders.stream());
	}

	private void objections(ActService.Subject subject, long id, Actor acting) {
		Actor colleague = acting.standIn();
		if (colleague != null) {
			this.rules.stream()
				.flatMap((rule) -> rule.objection(subject, id, colleague).stream())
				.findFirst()
				.ifPresent((objection) -> {
					throw new CommandRefused(List.of(objection));
				});
		}
	}

	private <C extends Command> void carryOut(ActService<C> service, long id, String json, Actor actor) {
		C command = this.reader.read(json, service.command());
		if (service.act(id, command, actor) instanceof Outcome.Refused refused) {
			throw new CommandRefused(refused.errors());
		}
		String variable = switch (service.subject()) {
			case PROPOSAL -> "proposalId";
			case ASSIGNMENT -> "assignmentId";
			case MATTER -> LooseMatters.VARIABLE;
		};
		Long proposalId = (service.subject() == ActService.Subject.PROPOSAL) ? id : null;
		this.events.publishEvent(new CommandAccepted(actor, CommandNames.key(service.command()), proposalId,
				Map.of(variable, id), command));
	}

	private Map<String, ActService<?>> of(ActService.Subject subject) {
		return this.services.getOrDefault(subject, Map.of());
	}

}
