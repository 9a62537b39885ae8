package org.duban.proposal.web;

import java.util.ArrayList;
import java.util.List;

import org.duban.proposal.CaseState;

/** The seven stations that everybody knows; a case stands at one of them. */
record Milestone(String key, boolean done, boolean now) {

	private static final List<String> KEYS = List.of("written", "submitted", "filed", "assigned", "handled", "replied",
			"closed");

	/** Where a case stands; one that ended early stands where it ended. */
	static List<Milestone> of(CaseState state) {
		int at = switch (state) {
			case DRAFT, COSIGN, RETURNED -> 0;
			case SUBMITTED, REVIEW, DECISION, NOT_FILED, MERGED, WITHDRAWN -> 1;
			case FILED, PRE_ASSIGNED -> 2;
			case ASSIGNED -> 3;
			case HANDLING, REPLY_AUDIT, REDO -> 4;
			case REPLIED, DISSATISFIED, DISPUTE, TRACKING -> 5;
			case CLOSED, ARCHIVED -> 6;
		};
		List<Milestone> way = new ArrayList<>();
		for (int i = 0; i < KEYS.size(); i++) {
			way.add(new Milestone(KEYS.get(i), i < at, i == at));
		}
		return way;
	}

}
