package org.duban.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.assignment.Assignments;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Component;

/** The reply a unit is working on, and the way it takes. */
@Component
class ReplyDesk {

	private final ReplyRepository replies;

	private final Assignments assignments;

	private final Clocks clocks;

	private final Clock clock;

	ReplyDesk(ReplyRepository replies, Assignments assignments, Clocks clocks, Clock clock) {
		this.replies = replies;
		this.assignments = assignments;
		this.clocks = clocks;
		this.clock = clock;
	}

	AssignmentFacts assignment(long assignmentId) {
		return this.assignments.facts(assignmentId);
	}

	Optional<Reply> newest(long assignmentId) {
		return this.replies.findByAssignmentIdOrderByIdDesc(assignmentId).stream().findFirst();
	}

	/** The reply a task is about. */
	Reply get(long assignmentId) {
		return newest(assignmentId)
			.orElseThrow(() -> new IllegalStateException("No reply of assignment " + assignmentId));
	}

	/** The versions of this round of handling, oldest first. */
	List<Reply> ofRound(long assignmentId) {
		int round = assignment(assignmentId).round();
		return this.replies.findByAssignmentIdOrderByIdDesc(assignmentId)
			.stream()
			.filter((reply) -> reply.round() == round)
			.sorted(Comparator.comparing(Reply::id))
			.toList();
	}

	Reply add(Reply reply) {
		return this.replies.saveAndFlush(reply);
	}

	void reached(Reply reply, AssignmentState state) {
		this.assignments.reached(reply.assignmentId(), state);
	}

	/** To be drafted again. */
	void sendBack(Reply reply) {
		reached(reply, AssignmentState.SIGNED);
	}

	/** What the unit was given time for is done. */
	void sendToAudit(Reply reply) {
		reached(reply, AssignmentState.SENT);
		this.clocks.met(clockOf(reply), subject(reply));
	}

	void refuse(Reply reply) {
		sendBack(reply);
		this.clocks.reopen(clockOf(reply), subject(reply));
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Stamp stamp(Actor actor) {
		return new Stamp(actor.username(), LocalDateTime.now(this.clock));
	}

	private static ClockKind clockOf(Reply reply) {
		return (reply.round() > 1) ? ClockKind.REDO : ClockKind.REPLY;
	}

	private static ClockSubject subject(Reply reply) {
		return ClockSubject.assignment(reply.assignmentId(), reply.proposalId());
	}

}
