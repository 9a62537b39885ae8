package org.duban.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.duban.calendar.SpecialDay;

/**
 * Which dates of open cases another parameter or calendar would move. Forecasts write
 * nothing.
 */
public interface DateShifts {

	/**
	 * @param clock as it stands
	 * @param due the date it would have
	 * @param becomesLate whether it is in time today and would not be
	 * @param inTimeAgain whether it is late today and would not be
	 */
	record Shift(RunningClock clock, LocalDate due, boolean becomesLate, boolean inTimeAgain) {
	}

	/** Whether the parameter is the length of any clock. */
	boolean counts(String parameter);

	/** The clocks that were counted by the parameter, if it had another value. */
	List<Shift> forecast(String parameter, int amount);

	/**
	 * The running clocks in another calendar.
	 * @param days all special days it would have
	 */
	List<Shift> forecast(Collection<SpecialDay> days);

	/** Counts the parameter's running clocks anew and moves what hangs on them. */
	List<Shift> apply(String parameter, int amount);

}
