package org.duban.supervision;

import java.util.Locale;

import org.duban.assignment.Assignments;
import org.duban.deadline.RunningClock;
import org.duban.proposal.Cases;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a reminder says: which case, what is late by how much, and what comes next. */
@Component
class ReminderText {

	private final MessageSource messages;

	private final Cases cases;

	private final Assignments assignments;

	ReminderText(MessageSource messages, Cases cases, Assignments assignments) {
		this.messages = messages;
		this.cases = cases;
		this.assignments = assignments;
	}

	String of(RunningClock clock, int level) {
		Long assignmentId = clock.subject().assignmentId();
		String unit = (assignmentId != null) ? this.assignments.facts(assignmentId).unitName() : "";
		String left = text((clock.remaining() < 0) ? "reminder.late" : "reminder.left", Math.abs(clock.remaining()));
		return text("reminder.level" + level, this.cases.facts(clock.subject().proposalId()).number(), unit,
				text("clock." + clock.kind()), clock.due().toString(), left);
	}

	// The ledger is a Chinese file whoever looks at it.
	private String text(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}
