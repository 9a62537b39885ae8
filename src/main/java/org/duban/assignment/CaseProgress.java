package org.duban.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.duban.proposal.CaseState;

/** How far a case is while units work: as far as its least advanced answering unit. */
final class CaseProgress {

	private CaseProgress() {
	}

	/** Empty if no unit answers the proposer. */
	static Optional<CaseState> of(List<AssignmentFacts> open) {
		return open.stream()
			.filter((unit) -> unit.role() != UnitRole.CO)
			.min(Comparator.comparing(AssignmentFacts::state))
			.map((unit) -> of(unit.state(), unit.round()));
	}

	static CaseState of(AssignmentState state, int round) {
		return switch (state) {
			case PENDING, RETURN_REQUESTED -> CaseState.ASSIGNED;
			case SIGNED, OPINION_SENT, DRAFTED, CHECKED, ISSUED, COUNTERSIGN ->
				(round > 1) ? CaseState.REDO : CaseState.HANDLING;
			case SENT, AUDITED -> CaseState.REPLY_AUDIT;
			case DELIVERED -> CaseState.REPLIED;
			case REASSIGNED, CANCELLED ->
				throw new IllegalArgumentException("A unit that is out says nothing of the case: " + state);
		};
	}

}
