package org.duban.assignment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import org.duban.workflow.Actor;

import org.springframework.stereotype.Component;

/** Requests to return a case; while one is undecided the unit's clocks stand still. */
@Component
class Returns {

	private final ReturnRequestRepository requests;

	private final AssignmentClocks clocks;

	private final Clock clock;

	Returns(ReturnRequestRepository requests, AssignmentClocks clocks, Clock clock) {
		this.requests = requests;
		this.clocks = clocks;
		this.clock = clock;
	}

	Optional<ReturnRequest> of(Assignment assignment) {
		return this.requests.findByAssignmentId(assignment.id());
	}

	void ask(ReturnRequest request) {
		this.requests.save(request);
	}

	void hold(Assignment assignment) {
		assignment.reached(AssignmentState.RETURN_REQUESTED);
		this.clocks.pause(assignment);
	}

	void release(Assignment assignment) {
		assignment.reached(AssignmentState.PENDING);
		this.clocks.resume(assignment);
	}

	/** Nobody decides any more: the case is withdrawn. */
	void lapse(long proposalId) {
		Stamp stamp = stamp(Actor.SYSTEM);
		this.requests.findByProposalIdAndDecisionIsNull(proposalId).forEach((request) -> request.lapsed(stamp));
	}

	Stamp stamp(Actor actor) {
		return new Stamp(actor.username(), LocalDateTime.now(this.clock));
	}

}
