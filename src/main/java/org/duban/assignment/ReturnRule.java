package org.duban.assignment;

import java.time.LocalDate;

import org.duban.calendar.WorkingDays;

/** A case may be returned once, and only soon after it was assigned. */
final class ReturnRule {

	private ReturnRule() {
	}

	static boolean open(LocalDate assignedOn, LocalDate today, int window, WorkingDays calendar) {
		return calendar.between(assignedOn, today) <= window;
	}

}
