package org.duban.notification;

import java.util.Locale;

import org.duban.supervision.LevelReached;
import org.duban.supervision.MatterReminded;
import org.duban.supervision.MatterReminderMissing;
import org.duban.supervision.ReminderMissing;
import org.duban.supervision.UnitUrged;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminders and their ladder. */
@Component
class SupervisionNotices {

	private final Postbox postbox;

	private final Recipients recipients;

	private final MessageSource texts;

	SupervisionNotices(Postbox postbox, Recipients recipients, MessageSource texts) {
		this.postbox = postbox;
		this.recipients = recipients;
		this.texts = texts;
	}

	@EventListener
	void on(LevelReached event) {
		String kind = (event.remaining() < 0) ? "level-overdue" : "level-ahead";
		this.postbox.tell(this.recipients.named(event.recipients()),
				Notice
					.of(kind, event.subject(), text("clock." + event.kind()), event.due().toString(),
							String.valueOf(Math.abs(event.remaining())), text("level." + event.level()))
					.ofReminder(event.reminderId()));
	}

	/** 催办 by a person, in the words of who urges. */
	@EventListener
	void on(UnitUrged event) {
		this.postbox.tell(this.recipients.named(event.recipients()),
				Notice.of("urged", event.subject(), event.by(), event.text()).ofReminder(event.reminderId()));
	}

	/** The administrator sees to the engine, the office to the case. */
	@EventListener
	void on(ReminderMissing event) {
		// Of what belongs to no case only the party office and the supervisors know.
		String office = (event.subject().caseId() != null) ? "clerk" : "party-office";
		this.postbox.tell(this.recipients.groups("sysadmin", office),
				Notice.of("reminder-missing", event.subject(), text("clock." + event.kind()), event.due().toString(),
						event.shouldOn().toString(), text("level." + event.level())));
	}

	@EventListener
	void on(MatterReminderMissing event) {
		this.postbox.tell(this.recipients.groups("sysadmin", "clerk"), "reminder-missing", event.title(), "",
				text("clock." + event.kind()), event.due().toString(), event.shouldOn().toString(),
				text("level." + event.level()));
	}

	/** What has no clock is told of in the words of its room. */
	@EventListener
	void on(MatterReminded event) {
		String kind = switch (event.matter().kind()) {
			case LEDGER_TASK -> "task-reminded";
			case KEY_OPINION -> "key-opinion-reminded";
		};
		this.postbox.remind(this.recipients.named(event.said().people()), event.reminderId(), event.said().path(), kind,
				event.matter().title(), event.said().text());
	}

	private String text(String key) {
		return this.texts.getMessage("notification." + key, null, Locale.SIMPLIFIED_CHINESE);
	}

}
