package org.duban.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.duban.supervision.DatedMatters.Matter;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Looks for reminders of matters without a clock that should exist by their dates and do
 * not. What was open at the last morning has by then all its rows.
 */
@Component
class MatterCheck {

	private final List<DatedMatters> rooms;

	private final MatterReminders ledger;

	private final AlarmBook book;

	private final ApplicationEventPublisher events;

	MatterCheck(List<DatedMatters> rooms, MatterReminders ledger, AlarmBook book, ApplicationEventPublisher events) {
		this.rooms = rooms;
		this.ledger = ledger;
		this.book = book;
		this.events = events;
	}

	/**
	 * @param morning the last working day whose reminders have gone out
	 * @return how many are missing that nobody knew of
	 */
	int check(LocalDate morning, LocalTime sent, LocalDateTime now) {
		int missing = 0;
		for (DatedMatters room : this.rooms) {
			for (Matter matter : room.open()) {
				if (matter.since().isBefore(morning.atTime(sent))) {
					missing += check(room, matter, morning, now);
				}
			}
		}
		return missing;
	}

	private int check(DatedMatters room, Matter matter, LocalDate morning, LocalDateTime now) {
		List<Integer> missing = room.reached(matter, morning)
			.stream()
			.filter((level) -> !this.ledger.isIn(matter, level) && !this.book.isIn(matter, level))
			.toList();
		for (int level : missing) {
			LocalDate shouldOn = room.dayOf(matter, level);
			this.book.add(matter, level, shouldOn, now);
			this.events
				.publishEvent(new MatterReminderMissing(matter.kind(), matter.title(), matter.due(), level, shouldOn));
		}
		return missing.size();
	}

}
