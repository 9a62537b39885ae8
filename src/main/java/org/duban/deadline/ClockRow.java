package org.duban.deadline;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.duban.calendar.Deadline;
import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.duban.deadline.RunningClock.State;
import org.jspecify.annotations.Nullable;

/** A stored clock. What the light is follows from it and today, and is not kept. */
@Entity
@Table(name = "running_clock")
class ClockRow {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private ClockKind kind;

	private String subjectVariable;

	private long subjectId;

	private @Nullable Long proposalId;

	private @Nullable Long assignmentId;

	private LocalDate startOn;

	private LocalDate due;

	private LocalDate originalDue;

	@Enumerated(EnumType.STRING)
	private State state = State.RUNNING;

	private @Nullable LocalDate endedOn;

	private @Nullable LocalDate pausedOn;

	private int pausedDays;

	private @Nullable Integer termAmount;

	@Enumerated(EnumType.STRING)
	private Term.@Nullable Unit termUnit;

	/** Whether the date was agreed with somebody and is not the term's own. */
	private boolean agreed;

	private String basis;

	private @Nullable String activeKey;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init")
	protected ClockRow() {
	}

	ClockRow(ClockKind kind, ClockSubject subject, Deadline deadline, String basis) {
		this(kind, subject, deadline.start(), deadline.date(), basis);
		this.termAmount = deadline.term().amount();
		this.termUnit = deadline.term().unit();
		this.agreed = false;
	}

	ClockRow(ClockKind kind, ClockSubject subject, LocalDate start, LocalDate due, String basis) {
		this.kind = kind;
		this.subjectVariable = subject.variable();
		this.subjectId = subject.id();
		this.proposalId = subject.caseId();
		this.assignmentId = subject.assignmentId();
		this.startOn = start;
		this.due = due;
		this.originalDue = due;
		this.agreed = true;
		this.basis = basis;
		this.activeKey = activeKey(kind, subject);
	}

	static String activeKey(ClockKind kind, ClockSubject subject) {
		return kind + ":" + subject.variable() + ":" + subject.id();
	}

	void end(State how, LocalDate today) {
		this.state = how;
		this.endedOn = today;
		this.pausedOn = null;
		this.activeKey = null;
	}

	void reopen() {
		this.state = State.RUNNING;
		this.endedOn = null;
		this.activeKey = activeKey(this.kind, subject());
	}

	void pause(LocalDate today) {
		this.state = State.PAUSED;
		this.pausedOn = today;
	}

	void resume(LocalDate today, WorkingDays workingDays) {
		int stood = workingDays.between(Objects.requireNonNull(this.pausedOn), today);
		this.state = State.RUNNING;
		this.pausedOn = null;
		this.pausedDays += stood;
		this.due = workingDays.plus(this.due, stood);
	}

	void move(LocalDate due, String basis) {
		this.due = due;
		this.basis = basis;
		this.agreed = true;
	}

	/** The date it would have in another calendar. */
	LocalDate dueBy(WorkingDays workingDays) {
		Term term = term();
		return (this.agreed || term == null) ? workingDays.onOrAfter(this.due) : dueBy(workingDays, term);
	}

	/** The date it would have with another term. */
	LocalDate dueBy(WorkingDays workingDays, Term term) {
		return workingDays.plus(workingDays.deadline(this.startOn, term).date(), this.pausedDays);
	}

	/** Counts again after the calendar changed. */
	void recount(WorkingDays workingDays) {
		Term term = term();
		if (this.agreed || term == null) {
			this.due = workingDays.onOrAfter(this.due);
		}
		else {
			recount(workingDays, term);
		}
	}

	/** Counts again after the parameter of its term changed. */
	void recount(WorkingDays workingDays, Term term) {
		this.termAmount = term.amount();
		this.termUnit = term.unit();
		this.originalDue = workingDays.deadline(this.startOn, term).date();
		this.due = dueBy(workingDays, term);
	}

	/** Whether its date is still what a parameter made it, and by which. */
	boolean isCountedBy(String basis) {
		return !this.agreed && term() != null && this.basis.equals(basis);
	}

	Deadline explain(WorkingDays workingDays) {
		Term term = term();
		if (term != null) {
			Deadline counted = workingDays.deadline(this.startOn, term);
			if (counted.date().equals(this.due)) {
				return counted;
			}
		}
		return workingDays.deadline(this.startOn, Term.workingDays(Math.max(0, daysTo(workingDays))));
	}

	private int daysTo(WorkingDays workingDays) {
		return workingDays.between(this.startOn, this.due);
	}

	private @Nullable Term term() {
		return (this.termAmount != null && this.termUnit != null) ? new Term(this.termAmount, this.termUnit) : null;
	}

	ClockSubject subject() {
		return new ClockSubject(this.subjectVariable, this.subjectId, this.proposalId, this.assignmentId);
	}

	boolean is(State state) {
		return this.state == state;
	}

	boolean isDue(LocalDate day, String basis) {
		return this.due.equals(day) && this.basis.equals(basis);
	}

	/** The day on which its light was last, or is now. */
	LocalDate asOf(LocalDate today) {
		return (this.endedOn != null) ? this.endedOn : ((this.pausedOn != null) ? this.pausedOn : today);
	}

	/** The clock seen on a day; one that ended or is paused is seen as it stood then. */
	RunningClock on(LocalDate today, WorkingDays workingDays, LightRule lights) {
		LightsByDates.Seen seen = lights.on(asOf(today), this.kind, this.startOn, this.due);
		boolean provisional = workingDays.deadline(this.due, Term.days(0)).provisional();
		String text = (this.pausedDays > 0) ? this.basis + "；暂停 " + this.pausedDays + " 个工作日" : this.basis;
		return new RunningClock(Objects.requireNonNull(this.id), this.kind, subject(), this.startOn, this.due,
				this.originalDue, this.state, this.endedOn, seen.light(), seen.remaining(), provisional, text);
	}

}
