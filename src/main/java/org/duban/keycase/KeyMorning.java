package org.duban.keycase;

import java.time.Clock;
import java.time.LocalDateTime;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute whether somebody is to be reminded of an opinion on candidates. */
@Component
@ConditionalOnProperty(name = "duban.reminders.daily-check", matchIfMissing = true)
class KeyMorning {

	private final KeyReminders reminders;

	private final Clock clock;

	KeyMorning(KeyReminders reminders, Clock clock) {
		this.reminders = reminders;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT9M30S", fixedDelayString = "PT1M")
	void look() {
		this.reminders.remind(LocalDateTime.now(this.clock));
	}

}
