package org.duban.feedback;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.NoSuchElementException;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class SettleDisputeService implements CommandService<SettleDispute> {

	private final SecondHandlingRepository handlings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SettleDisputeService(SecondHandlingRepository handlings, ApplicationEventPublisher events, Clock clock) {
		this.handlings = handlings;
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
		this.handlings.findByAssignmentId(assignment)
			.orElseThrow(() -> new NoSuchElementException("No second handling of assignment " + assignment))
			.settled(command, actor.username(), LocalDateTime.now(this.clock));
		this.events
			.publishEvent(new DisputeSettled(assignment, task.proposalId(), command.decision(), command.comment()));
		return Outcome.done();
	}

}
