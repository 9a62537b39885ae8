package org.duban.feedback;

/**
 * The committee ended a dispute.
 *
 * @param settlement close-with-reservation, key-supervision, refile-next-year
 */
public record DisputeSettled(long assignmentId, long proposalId, String settlement, String comment) {

}
