package org.duban.feedback;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.document.Attachments;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.VerdictLabels;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Options.Choice;
import org.duban.workflow.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class GiveFeedbackService implements CommandService<GiveFeedback> {

	private final FeedbackRepository feedbacks;

	private final Dictionaries dictionaries;

	private final VerdictLabels labels;

	private final Cases cases;

	private final Attachments attachments;

	private final CommentDesk comments;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	GiveFeedbackService(FeedbackRepository feedbacks, Dictionaries dictionaries, VerdictLabels labels, Cases cases,
			Attachments attachments, CommentDesk comments, ApplicationEventPublisher events, Clock clock) {
		this.labels = labels;
		this.feedbacks = feedbacks;
		this.dictionaries = dictionaries;
		this.cases = cases;
		this.attachments = attachments;
		this.comments = comments;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Class<GiveFeedback> command() {
		return GiveFeedback.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		List<Choice> classes = this.dictionaries.entries(Dictionaries.REPLY_CLASS)
			.stream()
			.map((entry) -> new Choice(entry.code(), entry.shown(), ""))
			.toList();
		return new Options(Map.of("replyClasses", classes, "verdicts", choices(this.labels.results()), "attitudes",
				choices(this.labels.attitudes())), List.of());
	}

	private static List<Choice> choices(Map<String, String> labels) {
		return labels.entrySet().stream().map((one) -> new Choice(one.getKey(), one.getValue(), "")).toList();
	}

	@Override
	public Outcome act(OpenTask task, GiveFeedback command, Actor actor) {
		long id = task.number("feedbackId");
		Feedback feedback = this.feedbacks.findById(id)
			.orElseThrow(() -> new NoSuchElementException("No feedback " + id));
		boolean collective = this.cases.facts(feedback.proposalId()).collective();
		List<FieldError> refusals = FeedbackRules.refusals(feedback, command, actor, collective);
		if (!refusals.isEmpty()) {
			return new Outcome.Refused(refusals);
		}
		if (!this.labels.results().containsKey(command.result())) {
			return Outcome.refused("result", "unknown-code", command.result());
		}
		String proposed = command.proposedClass();
		if (proposed != null && this.dictionaries.entries(Dictionaries.REPLY_CLASS)
			.stream()
			.noneMatch((entry) -> entry.code().equals(proposed))) {
			return Outcome.refused("proposedClass", "unknown-code", proposed);
		}
		if (command.scan() != null && !this.attachments.belongs(command.scan(), feedback.proposalId())) {
			return Outcome.refused("scan", "no-such-attachment", command.scan());
		}
		String by = actor.username().equals(feedback.signer()) ? null : actor.username();
		feedback.given(command, collective, by, LocalDateTime.now(this.clock));
		this.comments.given(feedback);
		this.events.publishEvent(new FeedbackGiven(id, feedback.assignmentId(), feedback.proposalId(),
				feedback.signer(), command.attitude(), command.result()));
		return Outcome.done();
	}

}
