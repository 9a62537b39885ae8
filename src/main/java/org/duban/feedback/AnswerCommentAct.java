package org.duban.feedback;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import org.duban.assignment.Assignments;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class AnswerCommentAct implements ActService<AnswerComment> {

	private final FeedbackRepository feedbacks;

	private final CommentDesk comments;

	private final Assignments assignments;

	private final Cases cases;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AnswerCommentAct(FeedbackRepository feedbacks, CommentDesk comments, Assignments assignments, Cases cases,
			ApplicationEventPublisher events, Clock clock) {
		this.feedbacks = feedbacks;
		this.comments = comments;
		this.assignments = assignments;
		this.cases = cases;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Class<AnswerComment> command() {
		return AnswerComment.class;
	}

	@Override
	public Subject subject() {
		return Subject.ASSIGNMENT;
	}

	@Override
	public boolean allowed(long assignmentId, Actor actor) {
		String unit = "unit-" + this.assignments.facts(assignmentId).unit();
		return (actor.is(unit + "-handler") || actor.is(unit + "-liaison"))
				&& this.cases.facts(this.assignments.facts(assignmentId).proposalId()).state() != CaseState.ARCHIVED
				&& this.feedbacks.findByAssignmentIdOrderById(assignmentId).stream().anyMatch(Feedback::commentOpen);
	}

	@Override
	public Outcome act(long assignmentId, AnswerComment command, Actor actor) {
		Optional<Feedback> form = this.feedbacks.findById(command.feedback())
			.filter((found) -> found.assignmentId() == assignmentId);
		if (form.isEmpty()) {
			return Outcome.refused("feedback", "unknown-feedback", command.feedback());
		}
		if (!form.get().commentOpen()) {
			return Outcome.refused("feedback", "no-comment-to-answer");
		}
		form.get().commentAnswered(command.text(), actor.username(), LocalDateTime.now(this.clock));
		this.comments.answered(form.get());
		this.events.publishEvent(new CommentAnswered(form.get().id(), assignmentId, form.get().proposalId(),
				form.get().signer(), command.text()));
		return Outcome.done();
	}

}
