package org.duban.feedback;

import org.duban.proposal.ProposalWithdrawn;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With a proposal that is withdrawn nobody waits for an answer any more. */
@Component
class DroppedForms {

	private final FeedbackRepository feedbacks;

	private final CommentDesk comments;

	DroppedForms(FeedbackRepository feedbacks, CommentDesk comments) {
		this.feedbacks = feedbacks;
		this.comments = comments;
	}

	@EventListener
	void on(ProposalWithdrawn event) {
		this.feedbacks.findByProposalIdOrderById(event.proposalId())
			.stream()
			.filter(Feedback::open)
			.forEach(Feedback::dropped);
		this.comments.end(event.proposalId());
	}

}
