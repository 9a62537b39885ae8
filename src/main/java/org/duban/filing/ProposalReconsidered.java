package org.duban.filing;

/**
 * The chair heard a refusal again.
 *
 * @param filed whether the proposal is filed after all
 */
public record ProposalReconsidered(long proposalId, boolean filed, String comment) {

}
