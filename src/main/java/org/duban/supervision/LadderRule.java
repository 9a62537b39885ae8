package org.duban.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.duban.calendar.WorkingDays;
import org.duban.deadline.Lights;
import org.duban.deadline.RunningClock;
import org.duban.deadline.RunningClock.State;
import org.duban.deadline.Thresholds;
import org.duban.parameter.Parameters;

import org.springframework.stereotype.Component;

/**
 * On which working day a clock reaches which level: 1 when it turns yellow, 2 orange, 3
 * on the first working day after its date, 4 and 5 so many days later. No level falls on
 * the clock's own day 0.
 */
@Component
class LadderRule {

	static final int TOP = 5;

	private final WorkingDays workingDays;

	private final Lights lights;

	private final Parameters parameters;

	LadderRule(WorkingDays workingDays, Lights lights, Parameters parameters) {
		this.workingDays = workingDays;
		this.lights = lights;
		this.parameters = parameters;
	}

	WorkingDays workingDays() {
		return this.workingDays;
	}

	LocalDate dayOf(RunningClock clock, int level) {
		LocalDate day = scheduled(clock, level);
		LocalDate first = this.workingDays.plus(clock.start(), 1);
		return day.isBefore(first) ? first : day;
	}

	private LocalDate scheduled(RunningClock clock, int level) {
		LocalDate due = clock.due();
		Thresholds thresholds = this.lights.of(clock);
		return switch (level) {
			case 1 -> this.workingDays.plus(due, -thresholds.yellow());
			case 2 -> this.workingDays.plus(due, -thresholds.orange());
			case 3 -> this.workingDays.plus(due, 1);
			case 4 -> this.workingDays.plus(due, this.parameters.number("light.level4.wd", clock.start()));
			case 5 ->
				this.workingDays.onOrAfter(due.plusDays(this.parameters.number("light.level5.days", clock.start())));
			default -> throw new IllegalArgumentException("No level " + level);
		};
	}

	/**
	 * The levels that must have their row once 09:00 of {@code today} has passed. A clock
	 * that stands still reaches none; one that ended reached what came before that day.
	 */
	List<Integer> levelsDue(RunningClock clock, LocalDate today) {
		if (clock.state() == State.PAUSED) {
			return List.of();
		}
		LocalDate ended = clock.ended();
		LocalDate until = (ended != null) ? ended.minusDays(1) : today;
		return IntStream.rangeClosed(1, TOP).filter((level) -> !dayOf(clock, level).isAfter(until)).boxed().toList();
	}

}
