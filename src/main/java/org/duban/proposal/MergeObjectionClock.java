package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDate;

import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An objection to a merge is decided by a date, or the office is reminded of it: the main
 * case waits for it, and so does whoever was merged.
 */
@Component
class MergeObjectionClock {

	private final Clocks clocks;

	private final Clock clock;

	MergeObjectionClock(Clocks clocks, Clock clock) {
		this.clocks = clocks;
		this.clock = clock;
	}

	@EventListener
	void on(MergeObjected event) {
		this.clocks.start(ClockKind.MERGE_OBJECTION, of(event.proposalId()), LocalDate.now(this.clock));
	}

	@EventListener
	void on(MergeObjectionRefused event) {
		this.clocks.met(ClockKind.MERGE_OBJECTION, of(event.proposalId()));
	}

	@EventListener
	void on(ProposalUnmerged event) {
		this.clocks.met(ClockKind.MERGE_OBJECTION, of(event.proposalId()));
	}

	@EventListener
	void on(ProposalWithdrawn event) {
		this.clocks.cancel(ClockKind.MERGE_OBJECTION, of(event.proposalId()));
	}

	private static ClockSubject of(long proposalId) {
		return ClockSubject.proposal(proposalId);
	}

}
