package org.duban.commitment;

/** A promise is open until a report on it was verified as its end. */
enum CommitmentState {

	OPEN, REPORTED, KEPT, FAILED

}
