package org.duban.commitment;

/**
 * A commitment has reached its end.
 *
 * @param kept whether it was kept, else it failed
 */
public record CommitmentSettled(long commitmentId, long proposalId, boolean kept) {

}
