package org.duban.notification;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.proposal.CaseReopened;
import org.duban.proposal.ProposalWithdrawn;
import org.duban.proposal.WithdrawalAsked;
import org.duban.proposal.WithdrawalRefused;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Withdrawal and re-opening: who is told what. */
@Component
class CaseEndNotices {

	private final Postbox postbox;

	private final Recipients recipients;

	private final Assignments assignments;

	CaseEndNotices(Postbox postbox, Recipients recipients, Assignments assignments) {
		this.postbox = postbox;
		this.recipients = recipients;
		this.assignments = assignments;
	}

	@EventListener
	void on(WithdrawalAsked event) {
		this.postbox.tell(this.recipients.groups("committee-chair", "clerk"),
				Notice.of("withdrawal-asked", event.proposalId(), event.reason()));
	}

	@EventListener
	void on(WithdrawalRefused event) {
		this.postbox.tell(this.recipients.named(event.askedBy()),
				Notice.of("withdrawal-refused", event.proposalId(), event.comment()));
		this.postbox.tell(this.recipients.proposer(event.proposalId()),
				Notice.of("withdrawal-refused", event.proposalId(), event.comment()));
	}

	// Before the units' work is ended, while it is known whose it was.
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void on(ProposalWithdrawn event) {
		Notice notice = Notice.of("withdrawn", event.proposalId(), event.reason());
		this.postbox.tell(this.recipients.signers(event.proposalId()), notice);
		for (AssignmentFacts unit : this.assignments.open(event.proposalId())) {
			this.postbox.tell(this.recipients.unit(unit.unit(), "liaison", "handler"), notice);
			this.postbox.tell(this.recipients.groups(unit.officeGroup()), notice);
		}
	}

	@EventListener
	void on(CaseReopened event) {
		Notice notice = Notice.of("reopened", event.proposalId(), event.reason());
		this.postbox.tell(this.recipients.allSigners(event.proposalId()), notice);
		this.postbox.tell(this.recipients.groups("clerk"), notice);
		String unit = event.unit();
		if (unit != null) {
			this.postbox.tell(this.recipients.unit(unit, "liaison", "handler", "head"), notice);
		}
	}

}
