package org.duban.assignment;

import org.duban.proposal.ProposalWithdrawn;
import org.duban.workflow.Actor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * With a proposal that is withdrawn every unit's work on it ends, and whatever a unit had
 * asked for.
 */
@Component
class WithdrawnCase {

	private final AssignmentBook book;

	private final AssignmentClocks clocks;

	private final Returns returns;

	private final Plan plan;

	WithdrawnCase(AssignmentBook book, AssignmentClocks clocks, Returns returns, Plan plan) {
		this.book = book;
		this.clocks = clocks;
		this.returns = returns;
		this.plan = plan;
	}

	@EventListener
	void on(ProposalWithdrawn event) {
		Stamp stamp = this.returns.stamp(Actor.SYSTEM);
		this.returns.lapse(event.proposalId());
		this.plan.of(event.proposalId()).forEach(PlannedUnit::replaced);
		this.book.rows(event.proposalId()).forEach((assignment) -> {
			if (assignment.wishPending()) {
				assignment.wishDecided(WishState.LAPSED, null, stamp);
			}
			assignment.reached(AssignmentState.CANCELLED);
			this.clocks.cancel(assignment);
		});
	}

}
