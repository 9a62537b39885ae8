package org.duban.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.duban.supervision.DatedMatters.Matter;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Looks for reminders of the task ledger that should exist by their dates and do not.
 * What was open at the last morning has by then all its rows.
 */
@Component
class MatterCheck {

	private final DatedMatters matters;

	private final MatterReminders ledger;

	private final LevelDays levels;

	private final AlarmBook book;

	private final ApplicationEventPublisher events;

	MatterCheck(DatedMatters matters, MatterReminders ledger, LevelDays levels, AlarmBook book,
			ApplicationEventPublisher events) {
		this.matters = matters;
		this.ledger = ledger;
		this.levels = levels;
		this.book = book;
		this.events = events;
	}

	/**
	 * @param morning the last working day whose reminders have gone out
	 * @return how many are missing that nobody knew of
	 */
	int check(LocalDate morning, LocalTime sent, LocalDateTime now) {
		int missing = 0;
		for (Matter matter : this.matters.open()) {
			if (matter.since().isBefore(morning.atTime(sent))) {
				missing += check(matter, morning, now);
			}
		}
		return missing;
	}

	private int check(Matter matter, LocalDate morning, LocalDateTime now) {
		List<Integer> missing = this.levels.reached(matter.start(), matter.due(), morning)
			.stream()
			.filter((level) -> !this.ledger.isIn(matter, level) && !this.book.isIn(matter, level))
			.toList();
		for (int level : missing) {
			LocalDate shouldOn = this.levels.dayOf(matter.start(), matter.due(), level);
			this.book.add(matter, level, shouldOn, now);
			this.events.publishEvent(new MatterReminderMissing(matter.title(), matter.due(), level, shouldOn));
		}
		return missing.size();
	}

}
