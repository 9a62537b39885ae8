package org.duban.excellence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import org.duban.calendar.WorkingDays;
import org.duban.parameter.Parameters;
import org.duban.workflow.OpenTask;
import org.duban.workflow.TaskOpened;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The dates of a selection's tasks are the selection's own: the office set them when it
 * opened it. No clock runs on them, for they stand under no case.
 */
@Component
class SelectionDates {

	static final String SOON = "excellent.soon.wd";

	private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

	private final SelectionBook book;

	private final WorkingDays workingDays;

	private final Parameters parameters;

	private final Clock clock;

	SelectionDates(SelectionBook book, WorkingDays workingDays, Parameters parameters, Clock clock) {
		this.book = book;
		this.workingDays = workingDays;
		this.parameters = parameters;
		this.clock = clock;
	}

	@EventListener
	void opened(TaskOpened opened) {
		due(opened.task()).ifPresent((due) -> opened.dates().set(instant(due, LAST_SECOND), soon(due)));
	}

	private Optional<LocalDate> due(OpenTask task) {
		return switch (task.key()) {
			case "recommend" -> Optional.of(this.book.get(task.number("selectionId")).recommendUntil());
			case "score-proposal" -> Optional.of(this.book.get(task.number("selectionId")).scoreUntil());
			default -> Optional.empty();
		};
	}

	private Instant soon(LocalDate due) {
		int days = this.parameters.number(SOON, this.book.today());
		return instant(this.workingDays.plus(due, -days), LocalTime.MIN);
	}

	private Instant instant(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(this.clock.getZone()).toInstant();
	}

}
