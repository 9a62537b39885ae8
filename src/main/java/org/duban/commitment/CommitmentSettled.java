package org.duban.commitment;

/**
 * A commitment has reached its end.
 *
 * @param kept whether it was kept, else it failed
 * @param explanation what the unit reported and the clerk found, for the proposers
 */
public record CommitmentSettled(long commitmentId, long proposalId, boolean kept, String explanation) {

}
