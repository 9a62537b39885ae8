package org.duban.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.feedback.Feedback.Reply;
import org.duban.handling.Replies;
import org.duban.handling.Replies.Delivered;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FeedbackDesk implements Feedbacks {

	private final FeedbackRepository feedbacks;

	private final AnsweringSigners signers;

	private final Replies replies;

	private final Cases cases;

	private final Assignments assignments;

	private final VerdictRules rules;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FeedbackDesk(FeedbackRepository feedbacks, AnsweringSigners signers, Replies replies, Cases cases,
			Assignments assignments, VerdictRules rules, ApplicationEventPublisher events, Clock clock) {
		this.feedbacks = feedbacks;
		this.signers = signers;
		this.replies = replies;
		this.cases = cases;
		this.assignments = assignments;
		this.rules = rules;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public void request(long proposalId) {
		this.replies.delivered(proposalId).forEach((reply) -> ask(proposalId, reply));
		this.cases.reached(proposalId, CaseState.REPLIED);
	}

	@Override
	public void requestAgain(long assignmentId) {
		long proposalId = this.assignments.facts(assignmentId).proposalId();
		this.replies.delivered(proposalId)
			.stream()
			.filter((reply) -> reply.assignmentId() == assignmentId)
			.forEach((reply) -> ask(proposalId, reply));
	}

	private void ask(long proposalId, Delivered reply) {
		int round = NewestRound.number(this.feedbacks.findByAssignmentIdOrderById(reply.assignmentId())) + 1;
		LocalDate today = LocalDate.now(this.clock);
		Reply asked = new Reply(reply.replyId(), reply.assignmentId());
		for (String signer : this.signers.of(proposalId)) {
			this.feedbacks.save(new Feedback(proposalId, asked, signer, round, today));
		}
	}

	@Override
	public List<Long> open(long proposalId, @Nullable Long assignmentId) {
		return this.feedbacks.findByProposalIdOrderById(proposalId)
			.stream()
			.filter(Feedback::open)
			.filter((feedback) -> assignmentId == null || feedback.assignmentId() == assignmentId)
			.map(Feedback::id)
			.toList();
	}

	@Override
	public AskedFeedback asked(long feedbackId) {
		return find(feedbackId).asked();
	}

	@Override
	public void remind(long feedbackId) {
		Feedback feedback = find(feedbackId);
		if (feedback.open()) {
			this.events.publishEvent(new FeedbackReminded(feedback.asked(), feedback.reminded()));
		}
	}

	@Override
	public void recordSilence(long feedbackId) {
		Feedback feedback = find(feedbackId);
		feedback.silent(this.rules.silence().orElse(null));
		this.events.publishEvent(new FeedbackSilent(feedback.asked()));
	}

	@Override
	public boolean conclude(long proposalId) {
		boolean dissatisfied = !dissatisfiedAssignments(proposalId).isEmpty();
		if (dissatisfied) {
			this.cases.reached(proposalId, CaseState.DISSATISFIED);
		}
		return dissatisfied;
	}

	@Override
	public List<Long> dissatisfiedAssignments(long proposalId) {
		List<Feedback> all = this.feedbacks.findByProposalIdOrderById(proposalId);
		return this.assignments.open(proposalId)
			.stream()
			.map(AssignmentFacts::id)
			.filter((assignment) -> NewestRound.dissatisfied(all, assignment, this.rules.aggregate()))
			.toList();
	}

	@Override
	public void handleAgain(long assignmentId) {
		this.assignments.handleAgain(assignmentId);
	}

	@Override
	public boolean concludeAgain(long assignmentId) {
		boolean dissatisfied = NewestRound.dissatisfied(this.feedbacks.findByAssignmentIdOrderById(assignmentId),
				assignmentId, this.rules.aggregate());
		if (dissatisfied) {
			this.cases.reached(this.assignments.facts(assignmentId).proposalId(),
					this.rules.mayRedo(assignmentId) ? CaseState.DISSATISFIED : CaseState.DISPUTE);
		}
		return dissatisfied;
	}

	@Override
	public boolean mayRedo(long assignmentId) {
		return this.rules.mayRedo(assignmentId);
	}

	@Override
	public int reminders(long feedbackId) {
		return find(feedbackId).reminders();
	}

	private Feedback find(long feedbackId) {
		return this.feedbacks.findById(feedbackId)
			.orElseThrow(() -> new NoSuchElementException("No feedback " + feedbackId));
	}

}
