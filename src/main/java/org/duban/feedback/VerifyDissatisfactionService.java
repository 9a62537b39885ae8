package org.duban.feedback;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class VerifyDissatisfactionService implements CommandService<VerifyDissatisfaction> {

	private final SecondHandlingRepository handlings;

	private final FeedbackRepository feedbacks;

	private final VerdictRules rules;

	private final Clock clock;

	VerifyDissatisfactionService(SecondHandlingRepository handlings, FeedbackRepository feedbacks, VerdictRules rules,
			Clock clock) {
		this.handlings = handlings;
		this.feedbacks = feedbacks;
		this.rules = rules;
		this.clock = clock;
	}

	@Override
	public Class<VerifyDissatisfaction> command() {
		return VerifyDissatisfaction.class;
	}

	@Override
	public Outcome act(OpenTask task, VerifyDissatisfaction command, Actor actor) {
		long assignment = task.number("assignmentId");
		Optional<String> refusal = refusal(assignment, command.decision());
		if (refusal.isPresent()) {
			return Outcome.refused("decision", refusal.get());
		}
		this.handlings.save(new SecondHandling(task.proposalId(), assignment, command, actor.username(),
				LocalDateTime.now(this.clock)));
		return Outcome.done();
	}

	/** Who was never contacted gets a second handling whatever the parameter says. */
	private Optional<String> refusal(long assignment, String decision) {
		boolean neglected = NewestRound.neglected(this.feedbacks.findByAssignmentIdOrderById(assignment), assignment);
		if (decision.equals("redo")) {
			return (neglected || this.rules.mayRedo(assignment)) ? Optional.empty() : Optional.of("redo-used-up");
		}
		if (neglected) {
			return Optional.of("redo-mandatory");
		}
		return this.rules.mayMediate(assignment) ? Optional.empty() : Optional.of("mediated-already");
	}

}
