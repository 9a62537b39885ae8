package org.duban.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.TreeSet;

import org.duban.calendar.WorkingDays;
import org.duban.deadline.RunningClock;
import org.duban.deadline.RunningClock.State;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ladder of the rule over the ledger. */
@Component
@Transactional
class ClockLadder implements ReminderLadder {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private final LadderRule rule;

	private final LevelNotice notice;

	private final LateClocks clocks;

	private final WorkingDays workingDays;

	private final Clock clock;

	ClockLadder(LadderRule rule, LevelNotice notice, LateClocks clocks, WorkingDays workingDays, Clock clock) {
		this.rule = rule;
		this.notice = notice;
		this.clocks = clocks;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	@Override
	public Instant at(long clockId, int level) {
		RunningClock clock = find(clockId);
		if (this.notice.isIn(clock, level)) {
			return this.clock.instant();
		}
		LocalDateTime now = LocalDateTime.now(this.clock);
		LocalDateTime morning = this.rule.dayOf(clock, level).atTime(MORNING);
		if (morning.isBefore(now)) {
			LocalDate day = now.toLocalTime().isAfter(MORNING) ? now.toLocalDate().plusDays(1) : now.toLocalDate();
			morning = this.workingDays.onOrAfter(day).atTime(MORNING);
		}
		return morning.atZone(this.clock.getZone()).toInstant();
	}

	@Override
	public void reached(long clockId, int level) {
		this.clocks.find(clockId).filter((clock) -> waitsFor(clock, level)).ifPresent((clock) -> {
			TreeSet<Integer> levels = new TreeSet<>(this.rule.levelsDue(clock, LocalDate.now(this.clock)));
			levels.add(level);
			levels.forEach((due) -> this.notice.enter(clock, due));
		});
	}

	// What the ledger has is passed over at any hour, so nothing else may be entered
	// then.
	private boolean waitsFor(RunningClock clock, int level) {
		return clock.state() == State.RUNNING && !this.notice.isIn(clock, level);
	}

	@Override
	public boolean orderWanted(long clockId) {
		return !this.clocks.hasOrder(find(clockId));
	}

	@Override
	public boolean summonsWanted(long clockId) {
		return !this.clocks.hasSummons(find(clockId));
	}

	private RunningClock find(long clockId) {
		return this.clocks.find(clockId).orElseThrow();
	}

}
