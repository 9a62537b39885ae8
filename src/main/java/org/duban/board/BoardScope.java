package org.duban.board;

import java.util.List;

import org.duban.workflow.Actor;

import org.springframework.security.access.AccessDeniedException;

/**
 * Who sees the board, and how much of it: supervisors, leaders and the committee see
 * every case that was handed in, an office those of its channel, for it opens no other.
 * What is being written is nobody's business.
 *
 * @param offices empty for those who see all
 * @param loose whether they see what belongs to no case: the party office's items of
 * democratic supervision, for itself and the supervisors
 */
record BoardScope(List<String> offices, boolean loose) {

	private static final List<String> ALL_CASES = List.of("supervisor", "clerk", "committee-chair", "committee",
			"leader");

	private static final List<String> OFFICES = List.of("gov-office", "party-office");

	static BoardScope of(Actor actor) {
		if (ALL_CASES.stream().anyMatch(actor::is)) {
			return new BoardScope(List.of(), seesLoose(actor));
		}
		List<String> offices = OFFICES.stream().filter(actor::is).toList();
		if (offices.isEmpty()) {
			throw new AccessDeniedException("The board is not for " + actor.username());
		}
		return new BoardScope(offices, seesLoose(actor));
	}

	private static boolean seesLoose(Actor actor) {
		return actor.is("supervisor") || actor.is("party-office");
	}

	/**
	 * Clocks of cases, and with them those of none: each asked by a statement of its own.
	 */
	record Part(String join, String condition) {
	}

	List<Part> parts() {
		Part ofCases = new Part("join proposal p on p.id = c.proposal_id", condition());
		return this.loose ? List.of(ofCases, new Part("", "c.proposal_id is null")) : List.of(ofCases);
	}

	/**
	 * A condition on {@code proposal p}; its parameters are those of {@link #offices}.
	 */
	String condition() {
		String handedIn = "p.state not in ('DRAFT', 'COSIGN')";
		if (this.offices.isEmpty()) {
			return handedIn;
		}
		// Asked row by row through an index; a set of all cases would be gone through for
		// each row.
		return handedIn + " and (exists (select 1 from assignment o where o.proposal_id = p.id"
				+ " and o.office_group in (:offices)) or exists (select 1 from assignment_plan l"
				+ " where l.proposal_id = p.id and l.office_group in (:offices)))";
	}

}
