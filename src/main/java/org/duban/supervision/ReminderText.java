package org.duban.supervision;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.duban.assignment.AssignmentFacts;
import org.duban.deadline.RunningClock;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a reminder says: which case, what is late by how much, and what comes next. */
@Component
class ReminderText {

	private final MessageSource messages;

	private final ClockSubjects subjects;

	private final CoHandlers coHandlers;

	ReminderText(MessageSource messages, ClockSubjects subjects, CoHandlers coHandlers) {
		this.coHandlers = coHandlers;
		this.messages = messages;
		this.subjects = subjects;
	}

	String of(RunningClock clock, int level) {
		ClockSubjects.About about = this.subjects.of(clock.subject());
		String unit = Objects.requireNonNullElse(about.unitName(), "");
		String left = text((clock.remaining() < 0) ? "reminder.late" : "reminder.left", Math.abs(clock.remaining()));
		String said = text(((clock.subject().caseId() != null) ? "reminder.level" : "reminder.loose.level") + level,
				about.number(), unit, text("clock." + clock.kind()), clock.due().toString(), left);
		List<AssignmentFacts> missing = this.coHandlers.pressedAt(clock, level);
		return missing.isEmpty() ? said : said + text("reminder.missing-opinions",
				missing.stream().map(AssignmentFacts::unitName).collect(Collectors.joining("、")));
	}

	// The ledger is a Chinese file whoever looks at it.
	private String text(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}
