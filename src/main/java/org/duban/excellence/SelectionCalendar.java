package org.duban.excellence;

import java.time.LocalDate;
import java.util.Map;

import org.duban.calendar.CalendarChanged;
import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.duban.workflow.Actor;
import org.duban.workflow.Timers;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publicity is counted in working days, and every step ends on the morning of one: where
 * the calendar changes, dates and timers go with it. What is over stays over.
 */
@Component
@Transactional
class SelectionCalendar {

	private final SelectionRepository selections;

	private final SelectionBook book;

	private final WorkingDays workingDays;

	private final Timers timers;

	SelectionCalendar(SelectionRepository selections, SelectionBook book, WorkingDays workingDays, Timers timers) {
		this.selections = selections;
		this.book = book;
		this.workingDays = workingDays;
		this.timers = timers;
	}

	/** Counted from the day of the decision, day 0 not counted. */
	LocalDate publicity(LocalDate decidedOn, int days) {
		return this.workingDays.deadline(decidedOn, Term.workingDays(days)).date();
	}

	@EventListener
	void recount(CalendarChanged changed) {
		this.selections.findAllByOrderByIdDesc()
			.stream()
			.filter((selection) -> !selection.state().ended())
			.forEach(this::recount);
	}

	private void recount(Selection selection) {
		LocalDate before = selection.publicityUntil();
		if (runs(selection, before)) {
			selection.recounted(this::publicity);
			LocalDate until = selection.publicityUntil();
			if (before != null && until != null && !until.equals(before)) {
				this.book.said(Actor.SYSTEM, "move-publicity", Map.of("selectionId", selection.id()),
						new MovePublicity(before, until));
			}
		}
		this.timers.recount(SelectionBook.PROCESS, Long.toString(selection.id()));
	}

	private boolean runs(Selection selection, @Nullable LocalDate until) {
		return selection.is(SelectionState.PUBLICITY) && until != null && !until.isBefore(this.book.today());
	}

}
