package org.duban.supervision;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.duban.deadline.RunningClock;
import org.duban.workflow.Actor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Enters a level in the ledger and tells the house. */
@Component
class LevelNotice {

	private final ReminderRepository reminders;

	private final Recipients recipients;

	private final ReminderText text;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	LevelNotice(ReminderRepository reminders, Recipients recipients, ReminderText text,
			ApplicationEventPublisher events, Clock clock) {
		this.reminders = reminders;
		this.recipients = recipients;
		this.text = text;
		this.events = events;
		this.clock = clock;
	}

	boolean isIn(RunningClock clock, int level) {
		return this.reminders.existsByClockIdAndDueOnAndLevelNo(clock.id(), clock.due(), level);
	}

	void enter(RunningClock clock, int level) {
		if (isIn(clock, level)) {
			return;
		}
		List<String> told = this.recipients.of(clock, level);
		Reminder row = this.reminders.save(Reminder.ofLevel(clock, level, new Reminder.Message(told,
				this.text.of(clock, level), new Stamp(Actor.SYSTEM.username(), LocalDateTime.now(this.clock)))));
		this.events.publishEvent(new LevelReached(row.id(), clock.id(), clock.kind(), clock.subject(), level,
				clock.due(), clock.remaining(), told));
	}

}
