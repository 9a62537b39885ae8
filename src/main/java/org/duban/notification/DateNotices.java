package org.duban.notification;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.duban.account.Accounts.Person;
import org.duban.assignment.Assignments;
import org.duban.deadline.DateShifts.Shift;
import org.duban.deadline.DatesMoved;
import org.duban.deadline.RunningClock;
import org.duban.workflow.TaskPeople;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever works by a date learns that the administrator's change moved it: who holds its
 * open tasks and, where a unit answers for it, that unit's people.
 */
@Component
class DateNotices {

	private final Postbox postbox;

	private final Recipients recipients;

	private final Assignments assignments;

	private final TaskPeople tasks;

	private final MessageSource texts;

	DateNotices(Postbox postbox, Recipients recipients, Assignments assignments, TaskPeople tasks,
			MessageSource texts) {
		this.postbox = postbox;
		this.recipients = recipients;
		this.assignments = assignments;
		this.tasks = tasks;
		this.texts = texts;
	}

	@EventListener
	void on(DatesMoved event) {
		event.shifts()
			.forEach((shift) -> this.postbox.tell(told(shift.clock()),
					Notice.of("date-moved", shift.clock().subject().proposalId(), name(shift),
							shift.clock().due().toString(), shift.due().toString())));
	}

	private Collection<Person> told(RunningClock clock) {
		Set<Person> told = new LinkedHashSet<>();
		for (String task : clock.kind().tasks()) {
			List<String> names = this.tasks.waiting(task, clock.subject().variable(), clock.subject().id());
			told.addAll(this.recipients.groups(names.toArray(String[]::new)));
			told.addAll(this.recipients.named(names));
		}
		Long assignment = clock.subject().assignmentId();
		if (assignment != null) {
			told.addAll(this.recipients.unit(this.assignments.facts(assignment).unit(), "liaison", "handler"));
		}
		return told;
	}

	private String name(Shift shift) {
		return this.texts.getMessage("notification.clock." + shift.clock().kind(), null, Locale.SIMPLIFIED_CHINESE);
	}

}
