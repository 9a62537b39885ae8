package org.duban.assignment;

import org.duban.proposal.ProposalWithdrawn;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With a proposal that is withdrawn every unit's work on it ends. */
@Component
class WithdrawnCase {

	private final AssignmentBook book;

	private final AssignmentClocks clocks;

	WithdrawnCase(AssignmentBook book, AssignmentClocks clocks) {
		this.book = book;
		this.clocks = clocks;
	}

	@EventListener
	void on(ProposalWithdrawn event) {
		this.book.rows(event.proposalId()).forEach((assignment) -> {
			assignment.reached(AssignmentState.CANCELLED);
			this.clocks.cancel(assignment);
		});
	}

}
