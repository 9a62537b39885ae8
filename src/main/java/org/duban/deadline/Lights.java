package org.duban.deadline;

/** When the clocks turn. */
public interface Lights {

	Thresholds of(RunningClock clock);

}
