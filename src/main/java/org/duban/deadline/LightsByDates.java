package org.duban.deadline;

import java.time.LocalDate;

/** The lights for lists, which know the dates of many clocks and no more. */
public interface LightsByDates {

	/**
	 * How a clock stands on a day.
	 *
	 * @param remaining working days left, negative when late
	 */
	record Seen(Light light, int remaining) {

	}

	Seen on(LocalDate day, ClockKind kind, LocalDate start, LocalDate due);

	/** The same for dates that are no clock's. */
	Seen on(LocalDate day, LocalDate start, LocalDate due);

}
