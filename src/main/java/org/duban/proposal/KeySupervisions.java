package org.duban.proposal;

import org.duban.workflow.Actor;

/** Which cases are supervised as key proposals; known to the room that supervises. */
public interface KeySupervisions {

	boolean running(long proposalId);

	/**
	 * Whether the supervision of the case is, or was, the work of a committee that the
	 * person is not of.
	 */
	boolean heldByOthers(long proposalId, Actor actor);

}
