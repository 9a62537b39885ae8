package org.duban.deadline;

import java.time.LocalDate;

import org.duban.calendar.WorkingDays;
import org.duban.parameter.Parameters;

import org.springframework.stereotype.Component;

/**
 * The reply clock turns by its own parameters. Every other clock turns in the last 25 %
 * and 10 % of its working days, rounded down; a short clock turns on its last day, where
 * none are left.
 */
@Component
class LightRule implements Lights, LightsByDates {

	private final WorkingDays workingDays;

	private final Parameters parameters;

	LightRule(WorkingDays workingDays, Parameters parameters) {
		this.workingDays = workingDays;
		this.parameters = parameters;
	}

	@Override
	public Thresholds of(RunningClock clock) {
		return thresholds(clock.kind(), clock.start(), clock.due());
	}

	@Override
	public Seen on(LocalDate day, ClockKind kind, LocalDate start, LocalDate due) {
		int remaining = this.workingDays.between(day, due);
		return new Seen(thresholds(kind, start, due).light(remaining, day.isAfter(due)), remaining);
	}

	@Override
	public Seen on(LocalDate day, LocalDate start, LocalDate due) {
		int remaining = this.workingDays.between(day, due);
		return new Seen(shares(start, due).light(remaining, day.isAfter(due)), remaining);
	}

	Thresholds thresholds(ClockKind kind, LocalDate start, LocalDate due) {
		if (kind == ClockKind.REPLY) {
			return new Thresholds(this.parameters.number("light.yellow.wd", start),
					this.parameters.number("light.orange.wd", start));
		}
		return shares(start, due);
	}

	private Thresholds shares(LocalDate start, LocalDate due) {
		int length = Math.max(0, this.workingDays.between(start, due));
		return new Thresholds(length * this.parameters.number("light.other.yellow.percent", start) / 100,
				length * this.parameters.number("light.other.orange.percent", start) / 100);
	}

}
