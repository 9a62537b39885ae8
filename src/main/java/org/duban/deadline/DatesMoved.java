package org.duban.deadline;

import java.util.List;

/**
 * Dates of open cases moved because what they are counted by was changed; published in
 * the transaction of the change.
 *
 * @param basis name of the parameter, or {@code calendar}
 */
public record DatesMoved(String basis, List<DateShifts.Shift> shifts) {

	public DatesMoved {
		shifts = List.copyOf(shifts);
	}

}
