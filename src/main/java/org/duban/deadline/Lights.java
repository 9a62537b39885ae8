package org.duban.deadline;

import java.time.LocalDate;

/** When the clocks turn. */
public interface Lights {

	/**
	 * How a clock stands on a day.
	 *
	 * @param remaining working days left, negative when late
	 */
	record Seen(Light light, int remaining) {

	}

	Thresholds of(RunningClock clock);

	/** For lists, which know the dates of many clocks and no more. */
	Seen on(LocalDate day, ClockKind kind, LocalDate start, LocalDate due);

}
