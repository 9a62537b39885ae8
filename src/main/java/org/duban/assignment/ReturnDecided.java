package org.duban.assignment;

/** The office decided a unit's request to return a case. */
public record ReturnDecided(long assignmentId, long proposalId, boolean approved, String reason) {

}
