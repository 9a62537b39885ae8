package org.duban.taskledger;

/** Where a matter or a node stands. */
enum TaskState {

	/** At work. */
	OPEN,
	/** Reported done, to be verified by a second person. */
	REPORTED,
	/** Closed (已办结). */
	CLOSED

}
