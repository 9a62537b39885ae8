package org.duban.assignment;

/** The contract's assignment states, in order of advance. */
public enum AssignmentState {

	PENDING, RETURN_REQUESTED, SIGNED, OPINION_SENT, DRAFTED, CHECKED, ISSUED, COUNTERSIGN, SENT, AUDITED, DELIVERED,
	REASSIGNED, CANCELLED

}
