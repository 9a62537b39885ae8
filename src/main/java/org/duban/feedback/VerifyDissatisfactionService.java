package org.duban.feedback;

import java.time.Clock;
import java.time.LocalDateTime;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class VerifyDissatisfactionService implements CommandService<VerifyDissatisfaction> {

	private final SecondHandlingRepository handlings;

	private final FeedbackRepository feedbacks;

	private final Clock clock;

	VerifyDissatisfactionService(SecondHandlingRepository handlings, FeedbackRepository feedbacks, Clock clock) {
		this.handlings = handlings;
		this.feedbacks = feedbacks;
		this.clock = clock;
	}

	@Override
	public Class<VerifyDissatisfaction> command() {
		return VerifyDissatisfaction.class;
	}

	@Override
	public Outcome act(OpenTask task, VerifyDissatisfaction command, Actor actor) {
		long assignment = task.number("assignmentId");
		boolean mediated = command.decision().equals("mediated");
		if (mediated && NewestRound.neglected(this.feedbacks.findByAssignmentIdOrderById(assignment), assignment)) {
			return Outcome.refused("decision", "redo-mandatory");
		}
		this.handlings.save(new SecondHandling(task.proposalId(), assignment, command, actor.username(),
				LocalDateTime.now(this.clock)));
		return Outcome.done();
	}

}
