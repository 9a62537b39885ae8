package org.duban.feedback;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duban.document.Attachments;
import org.duban.organisation.VerdictLabels;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.duban.workflow.Outcome;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Once given, an answer changes only through the office, and both are kept. */
@Component
class ReplaceFeedbackAct implements ActService<ReplaceFeedback> {

	/** In these the answers still decide what follows. */
	private static final Set<CaseState> UNDECIDED = Set.of(CaseState.REPLIED, CaseState.DISSATISFIED,
			CaseState.REPLY_AUDIT, CaseState.REDO, CaseState.DISPUTE, CaseState.HANDLING);

	private final FeedbackRepository feedbacks;

	private final Attachments attachments;

	private final VerdictLabels labels;

	private final Cases cases;

	private final CommentDesk comments;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReplaceFeedbackAct(FeedbackRepository feedbacks, Attachments attachments, VerdictLabels labels, Cases cases,
			CommentDesk comments, ApplicationEventPublisher events, Clock clock) {
		this.labels = labels;
		this.feedbacks = feedbacks;
		this.attachments = attachments;
		this.cases = cases;
		this.comments = comments;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Class<ReplaceFeedback> command() {
		return ReplaceFeedback.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long proposalId, Actor actor) {
		return actor.is("clerk") && this.cases.facts(proposalId).state() != CaseState.ARCHIVED
				&& this.feedbacks.findByProposalIdOrderById(proposalId).stream().anyMatch(Feedback::given);
	}

	@Override
	public Outcome act(long proposalId, ReplaceFeedback command, Actor actor) {
		Optional<Feedback> form = this.feedbacks.findById(command.feedback())
			.filter((found) -> found.proposalId() == proposalId);
		if (form.isEmpty()) {
			return Outcome.refused("feedback", "unknown-feedback", command.feedback());
		}
		List<FieldError> refusals = refusals(form.get(), command);
		if (!refusals.isEmpty()) {
			return new Outcome.Refused(refusals);
		}
		LocalDateTime now = LocalDateTime.now(this.clock);
		form.get().replaced(command, this.cases.facts(proposalId).collective(), actor.username(), now);
		this.comments.given(form.get());
		this.events.publishEvent(new FeedbackReplaced(form.get().id(), form.get().assignmentId(), proposalId,
				form.get().signer(), command.reason()));
		return Outcome.done();
	}

	private List<FieldError> refusals(Feedback form, ReplaceFeedback command) {
		CaseState state = this.cases.facts(form.proposalId()).state();
		if (!form.given()) {
			return List.of(new FieldError("feedback", "feedback-not-given", List.of()));
		}
		if (!this.attachments.belongs(command.scan(), form.proposalId())) {
			return List.of(new FieldError("scan", "no-such-attachment", List.of(command.scan())));
		}
		if (!this.labels.results().containsKey(command.answer().result())) {
			return List.of(new FieldError("answer.result", "unknown-code", List.of(command.answer().result())));
		}
		boolean worse = command.answer().result().equals(Verdict.DISSATISFIED.code()) && !form.dissatisfied();
		if (worse && !UNDECIDED.contains(state)) {
			return List.of(new FieldError("answer.result", "case-went-on", List.of()));
		}
		return FeedbackRules.content(command.answer(), this.cases.facts(form.proposalId()).collective())
			.stream()
			.map((error) -> new FieldError("answer." + error.field(), error.code(), error.arguments()))
			.toList();
	}

}
