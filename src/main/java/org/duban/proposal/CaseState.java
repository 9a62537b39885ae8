package org.duban.proposal;

/** The contract's case states, in the order of the field's chain. */
public enum CaseState {

	DRAFT, COSIGN, SUBMITTED, RETURNED, REVIEW, DECISION, MERGED, NOT_FILED, WITHDRAWN, FILED, PRE_ASSIGNED, ASSIGNED,
	HANDLING, REPLY_AUDIT, REPLIED, DISSATISFIED, REDO, DISPUTE, TRACKING, CLOSED, ARCHIVED;

	/**
	 * Whether other cases may be merged into one in this state, or leave it again: it is
	 * handed in and not yet assigned.
	 */
	public boolean takesMerged() {
		return switch (this) {
			case SUBMITTED, REVIEW, DECISION, FILED, PRE_ASSIGNED -> true;
			default -> false;
		};
	}

}
