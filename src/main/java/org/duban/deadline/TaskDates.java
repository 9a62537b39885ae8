package org.duban.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.duban.calendar.WorkingDays;
import org.duban.deadline.ClockChanged.Change;
import org.duban.workflow.Processes;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A task is in time until 24:00 of its clock's date, and due soon once it is yellow. */
@Component
class TaskDates {

	private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

	private final WorkingDays workingDays;

	private final LightRule lights;

	private final Processes processes;

	private final Clock clock;

	TaskDates(WorkingDays workingDays, LightRule lights, Processes processes, Clock clock) {
		this.workingDays = workingDays;
		this.lights = lights;
		this.processes = processes;
		this.clock = clock;
	}

	Instant due(RunningClock clock) {
		return clock.due().atTime(LAST_SECOND).atZone(this.clock.getZone()).toInstant();
	}

	Instant soon(RunningClock clock) {
		LocalDate yellow = this.workingDays.plus(clock.due(), -this.lights.of(clock).yellow());
		return yellow.atStartOfDay(this.clock.getZone()).toInstant();
	}

	@EventListener
	void changed(ClockChanged changed) {
		RunningClock running = changed.clock();
		// A clock that its task starts dates it while the task is being created.
		boolean born = changed.change() == Change.STARTED && !running.kind().startedByRoom();
		if (born || changed.change() == Change.ENDED || changed.change() == Change.PAUSED) {
			return;
		}
		for (String task : running.kind().tasks()) {
			this.processes.dateTasks(task, running.subject().variable(), running.subject().id(), due(running),
					soon(running));
		}
	}

}
