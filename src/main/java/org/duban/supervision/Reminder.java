package org.duban.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.duban.deadline.ClockKind;
import org.duban.deadline.RunningClock;
import org.jspecify.annotations.Nullable;

/** A row of the reminder ledger. Never changed, so it needs no version. */
@Entity
@Table(name = "reminder")
class Reminder {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private Reminders.Kind kind;

	private @Nullable Long clockId;

	@Enumerated(EnumType.STRING)
	private @Nullable ClockKind clockKind;

	private @Nullable Long proposalId;

	private @Nullable Long assignmentId;

	private @Nullable Long ledgerTaskId;

	private @Nullable Long keyAskedId;

	private int levelNo;

	private @Nullable LocalDate dueOn;

	private @Nullable Integer remaining;

	private String channels = "inbox,mail";

	private String recipients;

	private String textBody;

	private String sentBy;

	/** Shanghai time. */
	private LocalDateTime sentAt;

	@SuppressWarnings("NullAway.Init")
	protected Reminder() {
	}

	private Reminder(Reminders.Kind kind, @Nullable Long proposalId, @Nullable Long assignmentId, Message message) {
		this.kind = kind;
		this.proposalId = proposalId;
		this.assignmentId = assignmentId;
		this.recipients = String.join(",", message.recipients());
		this.textBody = message.text();
		this.sentBy = message.stamp().by();
		this.sentAt = message.stamp().at();
	}

	static Reminder ofLevel(RunningClock clock, int level, Message message) {
		Reminder row = new Reminder(Reminders.Kind.LADDER, clock.subject().caseId(), clock.subject().assignmentId(),
				message);
		row.clockId = clock.id();
		row.clockKind = clock.kind();
		row.levelNo = level;
		row.dueOn = clock.due();
		row.remaining = clock.remaining();
		return row;
	}

	static Reminder ofMatter(DatedMatters.Matter matter, int level, int remaining, Message message) {
		Reminder row = new Reminder(Reminders.Kind.LADDER, null, null, message);
		switch (matter.kind()) {
			case LEDGER_TASK -> row.ledgerTaskId = matter.id();
			case KEY_OPINION -> row.keyAskedId = matter.id();
		}
		row.levelNo = level;
		row.dueOn = matter.due();
		row.remaining = remaining;
		return row;
	}

	static Reminder byHand(long proposalId, long assignmentId, Message message) {
		Reminder row = new Reminder(Reminders.Kind.MANUAL, proposalId, assignmentId, message);
		row.remaining = 0;
		return row;
	}

	/** Of what belongs to no case. */
	static Reminder byHand(RunningClock clock, Message message) {
		Reminder row = new Reminder(Reminders.Kind.MANUAL, null, null, message);
		row.clockId = clock.id();
		row.clockKind = clock.kind();
		row.remaining = clock.remaining();
		return row;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	/** One of a case. */
	Reminders.Row value() {
		return new Reminders.Row(id(), this.kind, this.clockId, this.clockKind, Objects.requireNonNull(this.proposalId),
				this.assignmentId, this.levelNo, this.dueOn, Objects.requireNonNull(this.remaining), told(),
				this.textBody, this.sentAt);
	}

	MatterReminders.Sent sentOfAsked() {
		return new MatterReminders.Sent(Objects.requireNonNull(this.keyAskedId), this.sentAt, told());
	}

	private List<String> told() {
		return this.recipients.isEmpty() ? List.of() : Arrays.asList(this.recipients.split(","));
	}

	/** What is said to whom. */
	record Message(List<String> recipients, String text, Stamp stamp) {
	}

}
