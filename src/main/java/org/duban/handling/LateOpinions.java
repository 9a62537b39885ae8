package org.duban.handling;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.assignment.Assignments;
import org.duban.assignment.UnitHandling;
import org.duban.assignment.UnitRole;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Once the main unit has replied without a late opinion nobody waits for it any more. The
 * case goes on; the clock keeps the day on which it ended, late.
 */
@Component
class LateOpinions {

	private final Assignments assignments;

	private final UnitHandling handling;

	private final Clocks clocks;

	private final ApplicationEventPublisher events;

	LateOpinions(Assignments assignments, UnitHandling handling, Clocks clocks, ApplicationEventPublisher events) {
		this.assignments = assignments;
		this.handling = handling;
		this.clocks = clocks;
		this.events = events;
	}

	void dismiss(Reply reply) {
		if (this.assignments.facts(reply.assignmentId()).role() == UnitRole.MAIN) {
			this.assignments.open(reply.proposalId())
				.stream()
				.filter((unit) -> unit.role() == UnitRole.CO && unit.state() != AssignmentState.OPINION_SENT)
				.forEach(this::dismiss);
		}
	}

	private void dismiss(AssignmentFacts unit) {
		this.assignments.reached(unit.id(), AssignmentState.CANCELLED);
		this.clocks.cancel(ClockKind.CO_OPINION, ClockSubject.assignment(unit.id(), unit.proposalId()));
		this.handling.tell(unit.id(), "assignment-cancelled");
		this.events.publishEvent(new OpinionMissed(unit.id(), unit.proposalId(), unit.unit()));
	}

}
