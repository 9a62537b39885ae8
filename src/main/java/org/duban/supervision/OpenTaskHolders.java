package org.duban.supervision;

import java.util.List;

import org.duban.deadline.ClockSubject;
import org.duban.deadline.RunningClock;
import org.duban.workflow.OpenTask;
import org.duban.workflow.TaskDoor;
import org.duban.workflow.TaskPeople;

import org.springframework.stereotype.Component;

/** Asks the open tasks themselves. */
@Component
class OpenTaskHolders implements TaskHolders {

	private final TaskDoor door;

	private final TaskPeople people;

	OpenTaskHolders(TaskDoor door, TaskPeople people) {
		this.door = door;
		this.people = people;
	}

	@Override
	public List<String> of(RunningClock clock) {
		ClockSubject subject = clock.subject();
		if (subject.caseId() == null) {
			return clock.kind()
				.tasks()
				.stream()
				.flatMap((key) -> this.people.waiting(key, subject.variable(), subject.id()).stream())
				.distinct()
				.toList();
		}
		return clock.kind()
			.tasks()
			.stream()
			.flatMap((key) -> this.door.open(subject.proposalId(), key).stream())
			.filter((task) -> isOf(task, clock))
			.flatMap((task) -> this.door.offeredTo(task.id()).stream())
			.distinct()
			.toList();
	}

	private static boolean isOf(OpenTask task, RunningClock clock) {
		return task.variables().get(clock.subject().variable()) instanceof Number id
				&& id.longValue() == clock.subject().id();
	}

}
