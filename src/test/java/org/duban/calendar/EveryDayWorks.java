package org.duban.calendar;

import java.time.LocalDate;
import java.util.List;

/** A calendar without days off, for rules that are not about the calendar. */
public class EveryDayWorks implements WorkingDays {

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return true;
	}

	@Override
	public LocalDate onOrAfter(LocalDate day) {
		return day;
	}

	@Override
	public LocalDate plus(LocalDate day, int workingDays) {
		return day.plusDays(workingDays);
	}

	@Override
	public int between(LocalDate from, LocalDate to) {
		return (int) (to.toEpochDay() - from.toEpochDay());
	}

	@Override
	public Deadline deadline(LocalDate start, Term term) {
		LocalDate date = switch (term.unit()) {
			case MONTHS -> start.plusMonths(term.amount());
			default -> start.plusDays(term.amount());
		};
		return new Deadline(start, term, date, List.of(), false);
	}

}
