package org.duban.notification;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.commitment.CommitmentSettled;
import org.duban.commitment.Commitments;
import org.duban.feedback.DisputeSettled;
import org.duban.feedback.FeedbackGiven;
import org.duban.commitment.LookedBack;
import org.duban.feedback.CommentAnswered;
import org.duban.feedback.FeedbackReplaced;
import org.duban.feedback.FeedbackReminded;
import org.duban.feedback.FeedbackSilent;
import org.duban.handling.ReplySupplemented;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** From the verdict to the kept promise: who is told what. */
@Component
class VerdictNotices {

	private final Postbox postbox;

	private final Recipients recipients;

	private final Assignments assignments;

	private final Commitments commitments;

	VerdictNotices(Postbox postbox, Recipients recipients, Assignments assignments, Commitments commitments) {
		this.postbox = postbox;
		this.recipients = recipients;
		this.assignments = assignments;
		this.commitments = commitments;
	}

	/** The unit hears of a verdict only when it stands. */
	@EventListener
	void on(FeedbackGiven event) {
		AssignmentFacts unit = this.assignments.facts(event.assignmentId());
		boolean dissatisfied = event.result().equals("dissatisfied");
		Notice notice = Notice.of(dissatisfied ? "verdict-dissatisfied" : "verdict", event.proposalId(),
				unit.unitName());
		this.postbox.tell(this.recipients.unit(unit.unit(), "liaison", "handler"), notice);
		if (dissatisfied) {
			this.postbox.tell(this.recipients.groups("clerk", unit.officeGroup()), notice);
		}
		if (event.attitude().equals("dissatisfied")) {
			this.postbox.tell(this.recipients.groups("clerk", unit.officeGroup(), "unit-" + unit.unit() + "-head"),
					Notice.of("attitude-dissatisfied", event.proposalId(), unit.unitName()));
		}
	}

	@EventListener
	void on(FeedbackReplaced event) {
		AssignmentFacts unit = this.assignments.facts(event.assignmentId());
		Notice notice = Notice.of("feedback-replaced", event.proposalId(), unit.unitName(), event.reason());
		this.postbox.tell(this.recipients.named(event.signer()), notice);
		this.postbox.tell(this.recipients.unit(unit.unit(), "liaison", "handler"), notice);
	}

	@EventListener
	void on(CommentAnswered event) {
		AssignmentFacts unit = this.assignments.facts(event.assignmentId());
		this.postbox.tell(this.recipients.named(event.signer()),
				Notice.of("comment-answered", event.proposalId(), unit.unitName(), event.text()));
	}

	@EventListener
	void on(FeedbackReminded event) {
		this.postbox.tell(this.recipients.named(event.feedback().signer()),
				Notice.of("feedback-reminder", event.feedback().proposalId(), String.valueOf(event.reminder())));
	}

	@EventListener
	void on(FeedbackSilent event) {
		this.postbox.tell(this.recipients.groups("clerk"), Notice.of("feedback-silent", event.feedback().proposalId()));
	}

	@EventListener
	void on(DisputeSettled event) {
		AssignmentFacts unit = this.assignments.facts(event.assignmentId());
		Notice notice = Notice.of("dispute-" + event.settlement(), event.proposalId(), unit.unitName(),
				event.comment());
		this.postbox.tell(this.recipients.allSigners(event.proposalId()), notice);
		this.postbox.tell(this.recipients.unit(unit.unit(), "liaison", "head"), notice);
	}

	@EventListener
	void on(CommitmentSettled event) {
		long assignment = this.commitments.subject(event.commitmentId()).assignmentId();
		AssignmentFacts unit = this.assignments.facts(assignment);
		Notice notice = Notice.of(event.kept() ? "commitment-kept" : "commitment-failed", event.proposalId(),
				unit.unitName(), event.explanation());
		this.postbox.tell(this.recipients.allSigners(event.proposalId()), notice);
		this.postbox.tell(this.recipients.unit(unit.unit(), "liaison", "handler"), notice);
	}

	@EventListener
	void on(ReplySupplemented event) {
		this.postbox.tell(this.recipients.allSigners(event.proposalId()), Notice.of("reply-supplemented",
				event.proposalId(), event.unitName(), event.formerClass(), event.replyClass()));
	}

	@EventListener
	void on(LookedBack event) {
		if (!event.solved()) {
			event.units()
				.forEach((unit) -> this.postbox.tell(this.recipients.unit(unit, "leader", "handler"),
						Notice.of("look-back-unsolved", event.proposalId(), event.finding())));
		}
	}

}
