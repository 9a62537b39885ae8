package org.duban.proposal;

/** The contract's case states, in the order of the field's chain. */
public enum CaseState {

	DRAFT, COSIGN, SUBMITTED, RETURNED, REVIEW, DECISION, MERGED, NOT_FILED, WITHDRAWN, FILED, PRE_ASSIGNED, ASSIGNED,
	HANDLING, REPLY_AUDIT, REPLIED, DISSATISFIED, REDO, DISPUTE, TRACKING, CLOSED, ARCHIVED

}
