package org.duban.assignment;

import java.util.List;

/** What other rooms may do with assignments. All calls join the caller's transaction. */
public interface Assignments {

	/**
	 * @throws java.util.NoSuchElementException if there is none
	 */
	AssignmentFacts facts(long assignmentId);

	/** Those that are neither reassigned nor cancelled, MAIN first. */
	List<AssignmentFacts> open(long proposalId);

	/**
	 * The assignment has reached a state; the case follows its least advanced open MAIN
	 * or SEPARATE unit.
	 */
	void reached(long assignmentId, AssignmentState state);

	/** Begins the second handling: round 2, state SIGNED, the case in REDO. */
	void handleAgain(long assignmentId);

}
