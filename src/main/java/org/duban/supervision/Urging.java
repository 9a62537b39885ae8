package org.duban.supervision;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.assignment.Assignments;
import org.duban.assignment.UnitRole;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.RunningClock;
import org.duban.workflow.Actor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 催办 by hand: who may urge whom, and the row it leaves. */
@Component
class Urging {

	private static final Set<String> OVERSEERS = Set.of("clerk", "committee-chair", "supervisor");

	private static final Set<String> LOOSE_OVERSEERS = Set.of("party-office", "supervisor");

	private static final Set<AssignmentState> DONE = EnumSet.of(AssignmentState.OPINION_SENT, AssignmentState.DELIVERED,
			AssignmentState.REASSIGNED, AssignmentState.CANCELLED);

	private final Assignments assignments;

	private final ReminderRepository reminders;

	private final Recipients recipients;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Urging(Assignments assignments, ReminderRepository reminders, Recipients recipients,
			ApplicationEventPublisher events, Clock clock) {
		this.assignments = assignments;
		this.reminders = reminders;
		this.recipients = recipients;
		this.events = events;
		this.clock = clock;
	}

	/** The units of a case that are not done and that the actor may urge. */
	List<AssignmentFacts> urgeable(long proposalId, Actor actor) {
		List<AssignmentFacts> open = this.assignments.open(proposalId);
		return open.stream().filter((row) -> !DONE.contains(row.state()) && mayUrge(actor, row, open)).toList();
	}

	AssignmentFacts facts(long assignmentId) {
		return this.assignments.facts(assignmentId);
	}

	// Offices urge the units of their channel, a main unit its co-handling units (催会办).
	private static boolean mayUrge(Actor actor, AssignmentFacts row, List<AssignmentFacts> open) {
		boolean mainOfCo = row.role() == UnitRole.CO && open.stream()
			.anyMatch((other) -> other.role() == UnitRole.MAIN && other.unit().equals(actor.unit()));
		return mainOfCo || actor.is(row.officeGroup()) || OVERSEERS.stream().anyMatch(actor::is);
	}

	void urge(AssignmentFacts row, String text, Actor actor) {
		List<String> told = this.recipients.ofUnit(row.unit());
		Reminder saved = this.reminders.save(Reminder.byHand(row.proposalId(), row.id(),
				new Reminder.Message(told, text, new Stamp(actor.username(), LocalDateTime.now(this.clock)))));
		this.events.publishEvent(new UnitUrged(saved.id(), ClockSubject.assignment(row.id(), row.proposalId()),
				actor.name(), text, told));
	}

	/** Those who read all that belongs to no case. */
	static boolean mayUrgeLoose(Actor actor) {
		return LOOSE_OVERSEERS.stream().anyMatch(actor::is);
	}

	/** What belongs to no case is urged by the clock that its unit is asked by. */
	void urge(RunningClock asked, String text, Actor actor) {
		List<String> told = this.recipients.ofUnit(asked);
		Reminder saved = this.reminders.save(Reminder.byHand(asked,
				new Reminder.Message(told, text, new Stamp(actor.username(), LocalDateTime.now(this.clock)))));
		this.events.publishEvent(new UnitUrged(saved.id(), asked.subject(), actor.name(), text, told));
	}

}
