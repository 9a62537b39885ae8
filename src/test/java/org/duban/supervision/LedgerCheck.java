package org.duban.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.duban.calendar.WorkingDays;
import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.deadline.RunningClock.State;

import org.springframework.context.ApplicationContext;

/**
 * Compares the ledger with the dates of every clock of a case: what a level demands has
 * its row, and no row is there before its level.
 */
public final class LedgerCheck {

	private static final LocalTime ALL_SENT = LocalTime.of(9, 5);

	private final Clock clock;

	private final Clocks clocks;

	private final WorkingDays workingDays;

	private final Reminders reminders;

	private final LadderRule rule;

	public LedgerCheck(ApplicationContext house) {
		this.clock = house.getBean(Clock.class);
		this.clocks = house.getBean(Clocks.class);
		this.workingDays = house.getBean(WorkingDays.class);
		this.reminders = house.getBean(Reminders.class);
		this.rule = house.getBean(LadderRule.class);
	}

	public List<String> faults(long proposalId) {
		List<String> faults = new ArrayList<>();
		List<Reminders.Row> ledger = this.reminders.ofCase(proposalId);
		for (RunningClock running : this.clocks.ofCase(proposalId)) {
			Set<Integer> rows = new TreeSet<>();
			ledger.stream()
				.filter((row) -> Long.valueOf(running.id()).equals(row.clockId()) && running.due().equals(row.due()))
				.filter((row) -> !rows.add(row.level()))
				.forEach((row) -> faults.add(running + " has twice " + row));
			compare(running, rows, faults);
		}
		return faults;
	}

	private void compare(RunningClock running, Set<Integer> rows, List<String> faults) {
		if (running.kind().ofEscalation()) {
			if (!rows.isEmpty()) {
				faults.add(running + " has a ladder of its own: " + rows);
			}
			return;
		}
		if (running.state() == State.PAUSED) {
			return;
		}
		Set<Integer> allowed = allowed(running);
		if (!allowed.containsAll(rows)) {
			faults.add(running + " has " + rows + ", due are " + allowed);
		}
		Set<Integer> demanded = new TreeSet<>(this.rule.levelsDue(running, lastMorning()));
		if (!rows.containsAll(demanded)) {
			faults.add(running + " has " + rows + ", must have " + demanded);
		}
	}

	/** One that ended in the afternoon was still reminded of in the morning. */
	private Set<Integer> allowed(RunningClock running) {
		Set<Integer> allowed = new TreeSet<>(this.rule.levelsDue(running, LocalDate.now(this.clock)));
		LocalDate ended = running.ended();
		for (int level = 1; ended != null && level <= LadderRule.TOP; level++) {
			if (!this.rule.dayOf(running, level).isAfter(ended)) {
				allowed.add(level);
			}
		}
		return allowed;
	}

	/** The last day whose reminders are sent; what came late waits for the next such. */
	private LocalDate lastMorning() {
		LocalDateTime now = LocalDateTime.now(this.clock);
		LocalDate day = now.toLocalTime().isAfter(ALL_SENT) ? now.toLocalDate() : now.toLocalDate().minusDays(1);
		return this.workingDays.isWorkingDay(day) ? day : this.workingDays.plus(day, -1);
	}

}
