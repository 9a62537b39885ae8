package org.duban.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.duban.assignment.AssignmentFacts;
import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.parameter.Parameters;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Component;

/** Requests for more time, and the bounds they have. */
@Component
class Extensions {

	private final ExtensionRequestRepository requests;

	private final Clocks clocks;

	private final WorkingDays workingDays;

	private final Parameters parameters;

	private final ReplyDesk desk;

	Extensions(ExtensionRequestRepository requests, Clocks clocks, WorkingDays workingDays, Parameters parameters,
			ReplyDesk desk) {
		this.requests = requests;
		this.clocks = clocks;
		this.workingDays = workingDays;
		this.parameters = parameters;
		this.desk = desk;
	}

	/** Empty if no reply clock runs that could be put off. */
	Optional<ExtensionRule> rule(AssignmentFacts assignment) {
		LocalDate today = this.desk.today();
		int months = this.parameters.number("ext.total.months", today);
		int before = this.parameters.number("ext.before.wd", today);
		LocalDate latest = this.workingDays.deadline(assignment.assignedOn(), Term.months(months)).date();
		return this.clocks.find(ClockKind.REPLY, subject(assignment))
			.filter((clock) -> clock.state() == RunningClock.State.RUNNING)
			.map((clock) -> new ExtensionRule(clock.due(), latest, this.workingDays.plus(clock.due(), -before)));
	}

	List<ExtensionRequest> of(long assignmentId) {
		return this.requests.findByAssignmentIdOrderById(assignmentId);
	}

	Optional<ExtensionRequest> open(long assignmentId) {
		return of(assignmentId).stream().filter(ExtensionRequest::open).findFirst();
	}

	boolean usedUp(long assignmentId) {
		int times = this.parameters.number("ext.times", this.desk.today());
		return of(assignmentId).stream().filter(ExtensionRequest::approved).count() >= times;
	}

	/** The reply went out, or the case is no more: an undecided request is over. */
	void lapse(long assignmentId) {
		open(assignmentId).ifPresent((request) -> request.lapsed(this.desk.stamp(Actor.SYSTEM)));
	}

	void ask(ExtensionRequest request) {
		this.requests.save(request);
	}

	/**
	 * Moves the reply's date.
	 * @return the new date, a working day
	 */
	LocalDate grant(AssignmentFacts assignment, LocalDate until) {
		LocalDate due = this.workingDays.onOrAfter(until);
		this.clocks.move(ClockKind.REPLY, subject(assignment), due, "经批准延期，依据:系统参数 ext.total.months");
		return due;
	}

	private static ClockSubject subject(AssignmentFacts assignment) {
		return ClockSubject.assignment(assignment.id(), assignment.proposalId());
	}

}
