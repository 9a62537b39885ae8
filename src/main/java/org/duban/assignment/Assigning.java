package org.duban.assignment;

import java.time.Clock;
import java.time.LocalDate;

import org.duban.organisation.HandlingUnit;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives a case to a unit: the row, its clocks, the event, the case's state. */
@Component
class Assigning {

	private final AssignmentBook book;

	private final AssignmentClocks clocks;

	private final UnitChoices units;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Assigning(AssignmentBook book, AssignmentClocks clocks, UnitChoices units, ApplicationEventPublisher events,
			Clock clock) {
		this.book = book;
		this.clocks = clocks;
		this.units = units;
		this.events = events;
		this.clock = clock;
	}

	Assignment assign(long proposalId, UnitInRole named, @Nullable String reason) {
		LocalDate today = LocalDate.now(this.clock);
		HandlingUnit unit = this.units.get(named.unit());
		Assignment assignment = this.book.add(new Assignment(proposalId, unit, named.role(), today, reason));
		LocalDate due = this.clocks.start(assignment, today);
		assigned(assignment, due, null);
		return assignment;
	}

	Assignment pass(Assignment returned, String next) {
		LocalDate today = LocalDate.now(this.clock);
		Assignment assignment = this.book.add(returned.passTo(this.units.get(next), today));
		LocalDate due = this.clocks.startInstead(assignment, returned, today);
		assigned(assignment, due, returned.unit());
		return assignment;
	}

	private void assigned(Assignment assignment, LocalDate due, @Nullable String insteadOf) {
		this.book.follow(assignment.proposalId());
		this.events.publishEvent(new UnitAssigned(assignment.id(), assignment.proposalId(), assignment.unit(),
				assignment.role(), due, insteadOf));
	}

}
