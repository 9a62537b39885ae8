package org.duban.feedback;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.NoSuchElementException;

import org.duban.proposal.Cases;
import org.duban.proposal.KeyMarks;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class SettleDisputeService implements CommandService<SettleDispute> {

	private final SecondHandlingRepository handlings;

	private final DisputeFollowUpRepository followUps;

	private final KeyMarks keyMarks;

	private final Cases cases;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SettleDisputeService(SecondHandlingRepository handlings, DisputeFollowUpRepository followUps, KeyMarks keyMarks,
			Cases cases, ApplicationEventPublisher events, Clock clock) {
		this.handlings = handlings;
		this.followUps = followUps;
		this.keyMarks = keyMarks;
		this.cases = cases;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Class<SettleDispute> command() {
		return SettleDispute.class;
	}

	@Override
	public Outcome act(OpenTask task, SettleDispute command, Actor actor) {
		long assignment = task.number("assignmentId");
		LocalDateTime now = LocalDateTime.now(this.clock);
		this.handlings.findFirstByAssignmentIdOrderByIdDesc(assignment)
			.orElseThrow(() -> new NoSuchElementException("No second handling of assignment " + assignment))
			.settled(command, actor.username(), now);
		followUp(task.proposalId(), assignment, command, now);
		this.events
			.publishEvent(new DisputeSettled(assignment, task.proposalId(), command.decision(), command.comment()));
		return Outcome.done();
	}

	/** A reservation is the proposer's and stands in the settlement; the others go on. */
	private void followUp(long proposalId, long assignment, SettleDispute command, LocalDateTime now) {
		if (command.decision().equals("key-supervision")) {
			this.keyMarks.mark(proposalId);
		}
		if (!command.decision().equals("close-with-reservation")) {
			this.followUps.save(
					new DisputeFollowUp(proposalId, assignment, command, this.cases.facts(proposalId).proposer(), now));
		}
	}

}
