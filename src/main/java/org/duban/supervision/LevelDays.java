package org.duban.supervision;

import java.time.LocalDate;
import java.util.List;

import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Light;
import org.duban.deadline.RunningClock;
import org.duban.deadline.RunningClock.State;

import org.springframework.stereotype.Component;

/** The ladder's days for dates that are no clock's, by the same rule. */
@Component
public class LevelDays {

	private final LadderRule rule;

	LevelDays(LadderRule rule) {
		this.rule = rule;
	}

	/** The levels that were reached by 09:00 of a day; none on a day off. */
	public List<Integer> reached(LocalDate start, LocalDate due, LocalDate today) {
		if (!this.rule.workingDays().isWorkingDay(today)) {
			return List.of();
		}
		return this.rule.levelsDue(clock(start, due), today);
	}

	/** The working day on which a level is reached. */
	public LocalDate dayOf(LocalDate start, LocalDate due, int level) {
		return this.rule.dayOf(clock(start, due), level);
	}

	private static RunningClock clock(LocalDate start, LocalDate due) {
		return new RunningClock(0, ClockKind.OFFICE_INSTRUCTION, ClockSubject.proposal(0), start, due, due,
				State.RUNNING, null, Light.GREEN, 0, false, "");
	}

}
