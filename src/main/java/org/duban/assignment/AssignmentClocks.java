package org.duban.assignment;

import java.time.LocalDate;
import java.util.List;

import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.parameter.Parameters;

import org.springframework.stereotype.Component;

/**
 * The clocks that run while a unit has a case. The clock for signing belongs to its task
 * and needs no help.
 */
@Component
class AssignmentClocks {

	private static final List<ClockKind> ALL = List.of(ClockKind.REPLY, ClockKind.CO_OPINION, ClockKind.FIRST_CONTACT,
			ClockKind.REDO);

	private final Clocks clocks;

	private final WorkingDays workingDays;

	private final Parameters parameters;

	private final ReplyTerm term;

	AssignmentClocks(Clocks clocks, WorkingDays workingDays, Parameters parameters, ReplyTerm term) {
		this.clocks = clocks;
		this.workingDays = workingDays;
		this.parameters = parameters;
		this.term = term;
	}

	/** From the day of assignment. Says when the unit's reply or opinion is due. */
	LocalDate start(Assignment assignment, LocalDate today) {
		ClockSubject subject = subject(assignment);
		if (!assignment.answersProposer()) {
			return this.clocks.start(ClockKind.CO_OPINION, subject, today).due();
		}
		this.clocks.start(ClockKind.FIRST_CONTACT, subject, today);
		RunningClock clock = this.term.fixedDate(assignment, today)
			.map((day) -> this.clocks.startUntil(ClockKind.REPLY, subject, today, day, "依据:系统参数 reply.fixed.date"))
			.orElseGet(() -> this.clocks.start(ClockKind.REPLY, subject, today));
		this.term.bonus(assignment, today)
			.ifPresent((bonus) -> this.clocks.move(ClockKind.REPLY, subject, clock.due().plusDays(bonus.days()),
					clock.basis() + bonus.basis()));
		return this.clocks.find(ClockKind.REPLY, subject).map(RunningClock::due).orElse(clock.due());
	}

	/**
	 * After a return nobody gets less time than was promised, nor less than a minimum.
	 */
	LocalDate startInstead(Assignment assignment, Assignment returned, LocalDate today) {
		ClockSubject old = subject(returned);
		LocalDate promised = this.clocks.find(ClockKind.REPLY, old).map(RunningClock::due).orElse(today);
		ALL.forEach((kind) -> this.clocks.cancel(kind, old));
		if (!assignment.answersProposer()) {
			return start(assignment, today);
		}
		this.clocks.start(ClockKind.FIRST_CONTACT, subject(assignment), today);
		int months = this.parameters.number("reassign.months", today);
		LocalDate least = this.workingDays.deadline(today, Term.months(months)).date();
		LocalDate due = least.isAfter(promised) ? least : promised;
		return this.clocks
			.startUntil(ClockKind.REPLY, subject(assignment), today, due,
					"改办：原期限与改办日起 " + months + " 个月取其晚，依据：系统参数 reassign.months")
			.due();
	}

	void startRedo(Assignment assignment, LocalDate today) {
		this.clocks.start(ClockKind.REDO, subject(assignment), today);
	}

	void pause(Assignment assignment) {
		ALL.forEach((kind) -> this.clocks.pause(kind, subject(assignment)));
	}

	void resume(Assignment assignment) {
		ALL.forEach((kind) -> this.clocks.resume(kind, subject(assignment)));
	}

	void cancel(Assignment assignment) {
		ALL.forEach((kind) -> this.clocks.cancel(kind, subject(assignment)));
	}

	private static ClockSubject subject(Assignment assignment) {
		return ClockSubject.assignment(assignment.id(), assignment.proposalId());
	}

}
