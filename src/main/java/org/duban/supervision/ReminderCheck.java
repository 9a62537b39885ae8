package org.duban.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.duban.calendar.WorkingDays;
import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.workflow.Timers;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks through the ledger for reminders that should exist by their dates and do not. It
 * leans on nothing that sends them, so that a timer that is lost, or an engine that
 * stands still, does not go unseen; and it raises an alarm, once for each, but sends
 * nothing itself.
 */
@Component
class ReminderCheck {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private final LadderRule rule;

	private final LevelNotice ledger;

	private final Clocks clocks;

	private final Timers timers;

	private final MatterCheck matters;

	private final WorkingDays workingDays;

	private final AlarmBook book;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReminderCheck(LadderRule rule, LevelNotice ledger, Clocks clocks, Timers timers, MatterCheck matters,
			AlarmBook book, ApplicationEventPublisher events, Clock clock) {
		this.matters = matters;
		this.rule = rule;
		this.workingDays = rule.workingDays();
		this.ledger = ledger;
		this.clocks = clocks;
		this.timers = timers;
		this.book = book;
		this.events = events;
		this.clock = clock;
	}

	/** What is missing at a moment and was not known to be; each with its alarm. */
	@Transactional
	public int check(LocalDateTime now) {
		LocalDate morning = lastMorning(now);
		int missing = this.matters.check(morning, MORNING, now);
		for (RunningClock running : this.clocks.activeSince(morning)) {
			missing += check(running, morning, now);
		}
		return missing;
	}

	private int check(RunningClock running, LocalDate morning, LocalDateTime now) {
		if (running.kind().ofEscalation()) {
			return 0;
		}
		List<Integer> missing = this.rule.levelsDue(running, morning)
			.stream()
			.filter((level) -> !this.ledger.isIn(running, level) && !this.book.isIn(running, level))
			.toList();
		if (missing.isEmpty() || isUnderWay(running, now)) {
			return 0;
		}
		missing.forEach((level) -> raise(running, level, now));
		return missing.size();
	}

	/**
	 * What fell due because its clock ran on or moved after the last morning is sent on
	 * the next: the timer is set already.
	 */
	private boolean isUnderWay(RunningClock running, LocalDateTime now) {
		LocalDate next = this.workingDays.plus(lastMorning(now), 1);
		return this.timers.next(EscalationFollower.PROCESS, Long.toString(running.id()))
			.filter((timer) -> !timer.isBefore(instant(now)) && !timer.isAfter(instant(next.atTime(MORNING))))
			.isPresent();
	}

	private void raise(RunningClock running, int level, LocalDateTime now) {
		LocalDate shouldOn = this.rule.dayOf(running, level);
		this.book.add(running, level, shouldOn, now);
		this.events
			.publishEvent(new ReminderMissing(running.subject(), running.kind(), running.due(), level, shouldOn));
	}

	/** The last working day whose 09:00 has passed. */
	private LocalDate lastMorning(LocalDateTime now) {
		LocalDate day = now.toLocalTime().isAfter(MORNING) ? now.toLocalDate() : now.toLocalDate().minusDays(1);
		return this.workingDays.isWorkingDay(day) ? day : this.workingDays.plus(day, -1);
	}

	private Instant instant(LocalDateTime moment) {
		return moment.atZone(this.clock.getZone()).toInstant();
	}

}
