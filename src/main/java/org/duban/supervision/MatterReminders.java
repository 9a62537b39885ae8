package org.duban.supervision;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

import org.duban.deadline.LightsByDates;
import org.duban.supervision.DatedMatters.Matter;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Component;

/** The rows of the reminder ledger that are of matters without a clock. */
@Component
public class MatterReminders {

	private final ReminderRepository reminders;

	private final LightsByDates lights;

	private final Clock clock;

	MatterReminders(ReminderRepository reminders, LightsByDates lights, Clock clock) {
		this.reminders = reminders;
		this.lights = lights;
		this.clock = clock;
	}

	/** A reminder that was sent. */
	public record Sent(long matter, LocalDateTime at, List<String> recipients) {
	}

	public boolean isIn(Matter matter, int level) {
		return switch (matter.kind()) {
			case LEDGER_TASK -> this.reminders.existsByLedgerTaskIdAndDueOnAndLevelNo(matter.id(), matter.due(), level);
			case KEY_OPINION -> this.reminders.existsByKeyAskedIdAndDueOnAndLevelNo(matter.id(), matter.due(), level);
		};
	}

	/** The reminders of those who are asked about candidates. */
	public List<Sent> ofAsked(Collection<Long> ids) {
		return this.reminders.findByKeyAskedIdIn(ids).stream().map(Reminder::sentOfAsked).toList();
	}

	/**
	 * Enters a level; of two that enter it at once one is refused by the unique key.
	 * @return the row's id
	 */
	public long enter(Matter matter, int level, List<String> told, String text) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		int remaining = this.lights.on(now.toLocalDate(), matter.start(), matter.due()).remaining();
		Reminder.Message message = new Reminder.Message(told, text, new Stamp(Actor.SYSTEM.username(), now));
		return this.reminders.saveAndFlush(Reminder.ofMatter(matter, level, remaining, message)).id();
	}

}
