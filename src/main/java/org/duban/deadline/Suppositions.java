package org.duban.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.duban.calendar.SpecialDay;

/**
 * How the clocks would stand if something were otherwise: those that run today, and those
 * that were met since a day, as they would have ended. Writes nothing.
 */
public interface Suppositions {

	/**
	 * A clock as it is, and as it would be.
	 *
	 * @param due the date it would have
	 * @param light its light with that date; for an ended clock on the day it ended
	 */
	record Supposed(RunningClock clock, LocalDate due, Light light) {

		public boolean runs() {
			return this.clock.ended() == null;
		}

		public boolean moved() {
			return !this.due.equals(this.clock.due());
		}

	}

	/** The clocks whose date the parameter made, if it had another value. */
	List<Supposed> ofTerm(String parameter, int amount, LocalDate since);

	/**
	 * All clocks, in another calendar.
	 * @param days all special days it would have
	 */
	List<Supposed> ofCalendar(Collection<SpecialDay> days, LocalDate since);

	/** The date of a clock of the kind that begins on a day, by its own parameter. */
	LocalDate due(ClockKind kind, LocalDate from);

}
