package org.duban.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.duban.performance.EnterEvent.Part;
import org.duban.performance.Roll.Member;
import org.duban.workflow.Actor;
import org.duban.workflow.Command;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members took part in is entered by the office, and cancelled with a reason. */
@Component
@Transactional
public class PerformanceDesk {

	private final PerformanceEventRepository held;

	private final PerformancePartRepository parts;

	private final Schemes schemes;

	private final Roll roll;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PerformanceDesk(PerformanceEventRepository held, PerformancePartRepository parts, Schemes schemes, Roll roll,
			ApplicationEventPublisher events, Clock clock) {
		this.held = held;
		this.parts = parts;
		this.schemes = schemes;
		this.roll = roll;
		this.events = events;
		this.clock = clock;
	}

	/** What would keep an event from being entered. */
	@Transactional(readOnly = true)
	List<FieldError> check(EnterEvent command) {
		List<FieldError> errors = new ArrayList<>();
		Optional<SchemeItem> item = this.schemes.of(command.heldOn().getYear())
			.item(command.item())
			.filter(SchemeItem::entered);
		if (item.isEmpty()) {
			errors.add(new FieldError("item", "performance-item", List.of(command.item())));
		}
		if (command.heldOn().isAfter(LocalDate.now(this.clock))) {
			errors.add(new FieldError("heldOn", "performance-future", List.of()));
		}
		List<Member> members = this.roll.all();
		Set<String> there = this.held.findByLiveKey(command.key())
			.map((event) -> this.parts.findByEventIdAndLiveKeyIsNotNull(event.id()))
			.orElse(List.of())
			.stream()
			.map(PerformancePart::member)
			.collect(Collectors.toCollection(HashSet::new));
		for (int i = 0; i < command.parts().size(); i++) {
			Part part = command.parts().get(i);
			String field = "parts[" + i + "]";
			List<Member> meant = meant(members, part.member());
			if (meant.isEmpty() || !meant.get(0).servesOn(command.heldOn())) {
				errors.add(new FieldError(field + ".member", "performance-member", List.of(part.member())));
			}
			else if (meant.size() > 1) {
				errors.add(new FieldError(field + ".member", "performance-member-several",
						List.of(part.member(), meant.stream().map(Member::no).collect(Collectors.joining("、")))));
			}
			else if (!there.add(meant.get(0).username())) {
				errors.add(new FieldError(field + ".member", "performance-member-twice", List.of(part.member())));
			}
			if (item.isPresent() && item.get().full() && Presence.of(part.presence()) != Presence.FULL) {
				errors.add(new FieldError(field + ".presence", "performance-presence", List.of()));
			}
		}
		return errors;
	}

	/** By log-in name, number or name; of a name there may be several. */
	private static List<Member> meant(List<Member> members, String text) {
		String wanted = text.strip();
		List<Member> exact = members.stream()
			.filter((member) -> member.username().equals(wanted) || member.no().equals(wanted))
			.toList();
		return !exact.isEmpty() ? exact : members.stream().filter((member) -> member.name().equals(wanted)).toList();
	}

	/**
	 * @return the event's id
	 */
	public long enter(EnterEvent command, Actor actor) {
		PerformanceRoles.require(PerformanceRoles.mayEnter(actor), actor);
		refuse(check(command));
		Stamp stamp = stamp(actor);
		long event = this.held.findByLiveKey(command.key())
			.orElseGet(() -> this.held.save(new PerformanceEvent(command, stamp)))
			.id();
		List<Member> members = this.roll.all();
		command.parts()
			.forEach((part) -> this.parts.save(new PerformancePart(event,
					meant(members, part.member()).get(0).username(), Presence.of(part.presence()), stamp)));
		accepted(actor, "enter-performance", Map.of("performanceEventId", event), command);
		return event;
	}

	/** The event and what everybody had by it. */
	public void cancel(long id, CancelSource command, Actor actor) {
		PerformanceRoles.require(PerformanceRoles.mayEnter(actor), actor);
		PerformanceEvent event = this.held.findById(id).orElseThrow(() -> new NoSuchElementException("No event " + id));
		if (!event.live()) {
			refuse(List.of(new FieldError("", "performance-cancelled", List.of())));
		}
		event.cancel(command.reason().strip(), stamp(actor));
		accepted(actor, "cancel-performance", Map.of("performanceEventId", id), command);
	}

	/**
	 * One member's part in it.
	 * @return the event's id
	 */
	public long cancelPart(long id, CancelSource command, Actor actor) {
		PerformanceRoles.require(PerformanceRoles.mayEnter(actor), actor);
		PerformancePart part = this.parts.findById(id).orElseThrow(() -> new NoSuchElementException("No part " + id));
		if (!part.live()) {
			refuse(List.of(new FieldError("", "performance-cancelled", List.of())));
		}
		part.cancel(command.reason().strip(), stamp(actor));
		accepted(actor, "cancel-performance", Map.of("performanceEventId", part.eventId(), "performancePartId", id),
				command);
		return part.eventId();
	}

	/** The event of a part. */
	@Transactional(readOnly = true)
	public long eventOf(long part) {
		return this.parts.findById(part).orElseThrow(() -> new NoSuchElementException("No part " + part)).eventId();
	}

	private Stamp stamp(Actor actor) {
		return new Stamp(actor.username(), LocalDateTime.now(this.clock));
	}

	private void accepted(Actor actor, String act, Map<String, Object> about, Command command) {
		this.events.publishEvent(new CommandAccepted(actor, act, null, about, command));
	}

	private static void refuse(List<FieldError> errors) {
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
	}

}
