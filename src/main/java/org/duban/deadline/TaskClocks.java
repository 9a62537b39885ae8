package org.duban.deadline;

import java.time.Clock;
import java.time.LocalDate;

import org.duban.deadline.RunningClock.State;
import org.duban.workflow.OpenTask;
import org.duban.workflow.TaskClosed;
import org.duban.workflow.TaskOpened;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts and stops the clocks that belong to user tasks, and dates the tasks. */
@Component
class TaskClocks {

	private final ClockRegister clocks;

	private final ClockRepository rows;

	private final ClockTaskRepository openTasks;

	private final TaskDates dates;

	private final Clock clock;

	TaskClocks(ClockRegister clocks, ClockRepository rows, ClockTaskRepository openTasks, TaskDates dates,
			Clock clock) {
		this.clocks = clocks;
		this.rows = rows;
		this.openTasks = openTasks;
		this.dates = dates;
		this.clock = clock;
	}

	@EventListener
	void opened(TaskOpened opened) {
		OpenTask task = opened.task();
		for (ClockKind kind : ClockKind.allOfTask(task.key())) {
			ClockSubject subject = ClockSubject.of(kind, task);
			if (kind.startedByRoom()) {
				this.clocks.find(kind, subject).ifPresent((running) -> date(opened, running));
			}
			else {
				date(opened, run(kind, subject, task));
			}
		}
	}

	private RunningClock run(ClockKind kind, ClockSubject subject, OpenTask task) {
		if (isSequence(kind)) {
			this.clocks.reopen(kind, subject);
		}
		RunningClock running = this.clocks.start(kind, subject,
				LocalDate.ofInstant(task.created(), this.clock.getZone()));
		this.openTasks.save(new ClockTask(task.id(), running.id()));
		return running;
	}

	private void date(TaskOpened opened, RunningClock running) {
		opened.dates().set(this.dates.due(running), this.dates.soon(running));
	}

	@EventListener
	void closed(TaskClosed closed) {
		this.openTasks.findById(closed.task().id()).ifPresent((link) -> {
			this.openTasks.delete(link);
			ClockRow row = this.rows.findById(link.clockId()).orElseThrow();
			State how = closed.completed() ? State.MET : State.CANCELLED;
			endIfIdle(row, link.clockId(), how);
		});
	}

	private void endIfIdle(ClockRow row, long clockId, State how) {
		boolean ended = row.is(State.MET) || row.is(State.CANCELLED);
		if (!ended && !this.openTasks.existsByClockId(clockId)) {
			this.clocks.end(row, how);
		}
	}

	// One task of a sequence closes before the next opens: the clock then runs on.
	private static boolean isSequence(ClockKind kind) {
		return kind.tasks().size() > 1;
	}

}
