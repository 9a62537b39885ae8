package org.duban.taskledger;

import java.time.Clock;
import java.time.LocalDateTime;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute whether something of the task ledger is to be reminded of. */
@Component
@ConditionalOnProperty(name = "duban.reminders.daily-check", matchIfMissing = true)
class TaskMorning {

	private final TaskReminders reminders;

	private final Clock clock;

	TaskMorning(TaskReminders reminders, Clock clock) {
		this.reminders = reminders;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT9M30S", fixedDelayString = "PT1M")
	void look() {
		this.reminders.remind(LocalDateTime.now(this.clock));
	}

}
