package org.duban.deadline;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A clock as it stands today.
 *
 * @param originalDue the date before extensions and pauses
 * @param remaining working days left, negative when late; for an ended clock as it was
 * when it ended
 * @param provisional whether the date lies past the known holidays
 * @param basis why the date is what it is, e.g. 依据:系统参数 reply.months.plenary
 */
public record RunningClock(long id, ClockKind kind, ClockSubject subject, LocalDate start, LocalDate due,
		LocalDate originalDue, State state, @Nullable LocalDate ended, Light light, int remaining, boolean provisional,
		String basis) {

	public enum State {

		RUNNING, PAUSED, MET, CANCELLED

	}

}
