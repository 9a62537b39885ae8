package org.duban.deadline;

/** A clock started, moved, paused, ran on or ended; published in its transaction. */
public record ClockChanged(RunningClock clock, Change change) {

	public enum Change {

		STARTED, MOVED, PAUSED, RESUMED, REOPENED, ENDED

	}

}
