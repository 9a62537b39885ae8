package org.duban.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.duban.account.Accounts.Person;
import org.duban.assignment.Assignments;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.DateShifts.Shift;
import org.duban.deadline.DatesMoved;
import org.duban.deadline.RunningClock;
import org.duban.supervision.ClockHolders;
import org.duban.workflow.TaskPeople;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever works by a date learns that the administrator's change moved it: who holds its
 * open tasks and, where a unit answers for it, that unit's people. Everybody gets one
 * message with all of the own dates.
 */
@Component
class DateNotices {

	private final Postbox postbox;

	private final Recipients recipients;

	private final Assignments assignments;

	private final Subjects subjects;

	private final TaskPeople tasks;

	private final ObjectProvider<ClockHolders> others;

	private final MessageSource texts;

	DateNotices(Postbox postbox, Recipients recipients, Assignments assignments, Subjects subjects, TaskPeople tasks,
			ObjectProvider<ClockHolders> others, MessageSource texts) {
		this.postbox = postbox;
		this.recipients = recipients;
		this.assignments = assignments;
		this.subjects = subjects;
		this.tasks = tasks;
		this.others = others;
		this.texts = texts;
	}

	@EventListener
	void on(DatesMoved event) {
		Map<Person, List<Shift>> told = new LinkedHashMap<>();
		event.shifts()
			.forEach((shift) -> told(shift.clock())
				.forEach((person) -> told.computeIfAbsent(person, (one) -> new ArrayList<>()).add(shift)));
		told.forEach((person, shifts) -> tell(person, shifts, event.basis()));
	}

	private void tell(Person person, List<Shift> shifts, String basis) {
		if (shifts.size() == 1) {
			Shift shift = shifts.get(0);
			this.postbox.tell(List.of(person), Notice.of("date-moved", shift.clock().subject(), name(shift),
					shift.clock().due().toString(), shift.due().toString()));
			return;
		}
		String why = basis.equals("calendar") ? text("dates-moved.calendar") : text("dates-moved.parameter", basis);
		this.postbox.tell(List.of(person), "dates-moved", shifts.size(),
				shifts.stream().map(this::line).collect(Collectors.joining("\n")), why);
	}

	private String line(Shift shift) {
		ClockSubject subject = shift.clock().subject();
		Subjects.Heading about = this.subjects.of(subject.caseId(), subject.id());
		String mark = shift.becomesLate() ? text("dates-moved.late")
				: (shift.inTimeAgain() ? text("dates-moved.again") : "");
		return text("dates-moved.line", about.number(), about.title(), name(shift), shift.clock().due().toString(),
				shift.due().toString(), mark);
	}

	private Collection<Person> told(RunningClock clock) {
		Set<Person> told = new LinkedHashSet<>();
		for (String task : clock.kind().tasks()) {
			List<String> names = this.tasks.waiting(task, clock.subject().variable(), clock.subject().id());
			told.addAll(this.recipients.groups(names.toArray(String[]::new)));
			told.addAll(this.recipients.named(names));
		}
		this.others.stream()
			.flatMap((other) -> other.of(clock).stream())
			.forEach((group) -> told.addAll(this.recipients.groups(group)));
		Long assignment = clock.subject().assignmentId();
		if (assignment != null) {
			told.addAll(this.recipients.unit(this.assignments.facts(assignment).unit(), "liaison", "handler"));
		}
		return told;
	}

	private String name(Shift shift) {
		return text("clock." + shift.clock().kind());
	}

	private String text(String key, Object... arguments) {
		return this.texts.getMessage("notification." + key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}
