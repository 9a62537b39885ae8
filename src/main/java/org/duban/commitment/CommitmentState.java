package org.duban.commitment;

/**
 * A promise is open until a report on it was verified as its end, or its case is no more.
 */
enum CommitmentState {

	OPEN, REPORTED, KEPT, FAILED, DROPPED

}
