package org.duban.feedback;

import java.time.Clock;
import java.time.LocalDate;

import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.Decisions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 基本满意 or 保留 with a comment: the unit owes a short answer by a date of its own, which
 * holds nothing else up.
 */
@Component
class CommentDesk {

	private final Clocks clocks;

	private final FeedbackRepository feedbacks;

	private final Clock clock;

	CommentDesk(Clocks clocks, FeedbackRepository feedbacks, Clock clock) {
		this.clocks = clocks;
		this.feedbacks = feedbacks;
		this.clock = clock;
	}

	void given(Feedback form) {
		if (form.commentOpen()) {
			this.clocks.start(ClockKind.COMMENT_ANSWER, subject(form), LocalDate.now(this.clock));
		}
		else {
			this.clocks.cancel(ClockKind.COMMENT_ANSWER, subject(form));
		}
	}

	void answered(Feedback form) {
		this.clocks.met(ClockKind.COMMENT_ANSWER, subject(form));
	}

	/** Nobody waits for an answer once the case is in the archive. */
	@EventListener
	void on(CommandAccepted accepted) {
		boolean archived = accepted.key().equals("archive-check")
				&& Decisions.of(accepted.command()).filter("archive"::equals).isPresent();
		Long proposalId = accepted.proposalId();
		if (archived && proposalId != null) {
			end(proposalId);
		}
	}

	void end(long proposalId) {
		this.feedbacks.findByProposalIdOrderById(proposalId)
			.forEach((form) -> this.clocks.cancel(ClockKind.COMMENT_ANSWER, subject(form)));
	}

	private static ClockSubject subject(Feedback form) {
		return new ClockSubject("feedbackId", form.id(), form.proposalId(), form.assignmentId());
	}

}
