package org.duban.supervision;

import java.util.List;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.assignment.Assignments;
import org.duban.assignment.UnitRole;
import org.duban.deadline.ClockKind;
import org.duban.deadline.RunningClock;

import org.springframework.stereotype.Component;

/**
 * Who keeps a main unit waiting is pressed before the main unit is blamed: from the
 * orange light of the reply on, a level before it counts as late, the reminders go to the
 * co-handling units whose opinion is missing too, and name them.
 */
@Component
class CoHandlers {

	private static final int PRESSED_FROM = 2;

	private final Assignments assignments;

	CoHandlers(Assignments assignments) {
		this.assignments = assignments;
	}

	List<AssignmentFacts> pressedAt(RunningClock clock, int level) {
		Long assignmentId = clock.subject().assignmentId();
		if (clock.kind() != ClockKind.REPLY || level < PRESSED_FROM || assignmentId == null
				|| this.assignments.facts(assignmentId).role() != UnitRole.MAIN) {
			return List.of();
		}
		return this.assignments.open(clock.subject().proposalId())
			.stream()
			.filter((unit) -> unit.role() == UnitRole.CO && unit.state() != AssignmentState.OPINION_SENT)
			.toList();
	}

}
