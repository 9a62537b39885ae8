package org.duban.supervision;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute whether a matter without a clock is to be reminded of. */
@Component
@ConditionalOnProperty(name = "duban.reminders.daily-check", matchIfMissing = true)
class MatterMorning {

	private static final Logger log = LoggerFactory.getLogger(MatterMorning.class);

	private final List<DatedMatters> rooms;

	private final MatterReminders reminders;

	private final Clock clock;

	MatterMorning(List<DatedMatters> rooms, MatterReminders reminders, Clock clock) {
		this.rooms = rooms;
		this.reminders = reminders;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT9M30S", fixedDelayString = "PT1M")
	void look() {
		LocalDateTime now = LocalDateTime.now(this.clock);
		for (DatedMatters room : this.rooms) {
			try {
				this.reminders.remind(room, now);
			}
			// One room's trouble is not the other's: it comes again in a minute.
			catch (RuntimeException ex) {
				log.error("{} not reminded of", room.kind(), ex);
			}
		}
	}

}
