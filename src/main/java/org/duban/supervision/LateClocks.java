package org.duban.supervision;

import java.time.LocalDate;
import java.util.Optional;

import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.workflow.OpenTask;

import org.springframework.stereotype.Component;

/** Finds the clock that a step of the ladder is about. */
@Component
class LateClocks {

	private final Clocks clocks;

	LateClocks(Clocks clocks) {
		this.clocks = clocks;
	}

	Optional<RunningClock> find(long proposalId, long clockId) {
		return this.clocks.ofCase(proposalId).stream().filter((clock) -> clock.id() == clockId).findFirst();
	}

	LocalDate dueOf(OpenTask task) {
		return find(task.proposalId(), task.number("clockId")).orElseThrow().due();
	}

}
