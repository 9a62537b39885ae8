package org.duban.supervision;

import java.util.List;

import org.duban.deadline.RunningClock;
import org.duban.workflow.OpenTask;
import org.duban.workflow.TaskDoor;

import org.springframework.stereotype.Component;

/** Asks the open tasks themselves. */
@Component
class OpenTaskHolders implements TaskHolders {

	private final TaskDoor door;

	OpenTaskHolders(TaskDoor door) {
		this.door = door;
	}

	@Override
	public List<String> of(RunningClock clock) {
		return clock.kind()
			.tasks()
			.stream()
			.flatMap((key) -> this.door.open(clock.subject().proposalId(), key).stream())
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
