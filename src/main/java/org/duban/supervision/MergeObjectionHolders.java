package org.duban.supervision;

import java.util.List;

import org.duban.deadline.ClockKind;
import org.duban.deadline.RunningClock;

import org.springframework.stereotype.Component;

/** Objections to merges are the clerks' to decide, by an act and not by a task. */
@Component
class MergeObjectionHolders implements ClockHolders {

	@Override
	public List<String> of(RunningClock clock) {
		return (clock.kind() == ClockKind.MERGE_OBJECTION) ? List.of("clerk") : List.of();
	}

}
