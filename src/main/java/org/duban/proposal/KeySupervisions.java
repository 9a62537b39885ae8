package org.duban.proposal;

/** Which cases are supervised as key proposals; known to the room that supervises. */
public interface KeySupervisions {

	boolean running(long proposalId);

}
