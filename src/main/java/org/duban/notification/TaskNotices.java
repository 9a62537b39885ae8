package org.duban.notification;

import org.duban.taskledger.TaskReminded;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminders of the task ledger. */
@Component
class TaskNotices {

	private final Postbox postbox;

	private final Recipients recipients;

	TaskNotices(Postbox postbox, Recipients recipients) {
		this.postbox = postbox;
		this.recipients = recipients;
	}

	@EventListener
	void on(TaskReminded event) {
		this.postbox.remind(this.recipients.named(event.recipients()), event.reminderId(),
				"/supervision/tasks/" + event.taskId(), "task-reminded", event.title(), event.text());
	}

}
