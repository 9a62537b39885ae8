package org.duban.supervision;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;

import org.duban.deadline.LightsByDates;
import org.duban.supervision.DatedMatters.Matter;
import org.duban.supervision.DatedMatters.Said;
import org.duban.workflow.Actor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminders of matters without a clock: each level once for a date, with its row in the
 * reminder ledger.
 */
@Component
@Transactional
public class MatterReminders {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private final ReminderRepository reminders;

	private final LightsByDates lights;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MatterReminders(ReminderRepository reminders, LightsByDates lights, ApplicationEventPublisher events, Clock clock) {
		this.events = events;
		this.reminders = reminders;
		this.lights = lights;
		this.clock = clock;
	}

	/** A reminder that was sent. */
	public record Sent(long matter, LocalDateTime at, List<String> recipients) {
	}

	/**
	 * Sends what a room owes by then.
	 * @return how many reminders went out
	 */
	public int remind(DatedMatters room, LocalDateTime now) {
		if (now.toLocalTime().isBefore(MORNING)) {
			return 0;
		}
		int sent = 0;
		for (Matter matter : room.open()) {
			for (int level : room.reached(matter, now.toLocalDate())) {
				sent += remind(room, matter, level) ? 1 : 0;
			}
		}
		return sent;
	}

	/**
	 * Sends the reminder of a level, if the ledger does not have it.
	 */
	boolean remind(DatedMatters room, Matter matter, int level) {
		if (isIn(matter, level)) {
			return false;
		}
		Said said = room.said(matter, level);
		this.events.publishEvent(new MatterReminded(enter(matter, level, said), matter, said));
		return true;
	}

	boolean isIn(Matter matter, int level) {
		return switch (matter.kind()) {
			case LEDGER_TASK -> this.reminders.existsByLedgerTaskIdAndDueOnAndLevelNo(matter.id(), matter.due(), level);
			case KEY_OPINION -> this.reminders.existsByKeyAskedIdAndDueOnAndLevelNo(matter.id(), matter.due(), level);
		};
	}

	/** The reminders of those who are asked about candidates. */
	@Transactional(readOnly = true)
	public List<Sent> ofAsked(Collection<Long> ids) {
		return this.reminders.findByKeyAskedIdIn(ids).stream().map(Reminder::sentOfAsked).toList();
	}

	/**
	 * Enters a level; of two that enter it at once one is refused by the unique key.
	 * @return the row's id
	 */
	private long enter(Matter matter, int level, Said said) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		int remaining = this.lights.on(now.toLocalDate(), matter.start(), matter.due()).remaining();
		Reminder.Message message = new Reminder.Message(said.people(), said.text(),
				new Stamp(Actor.SYSTEM.username(), now));
		return this.reminders.saveAndFlush(Reminder.ofMatter(matter, level, remaining, message)).id();
	}

}
