package org.duban.proposal;

/** The proposer withdrew the proposal. */
public record ProposalWithdrawn(long proposalId, String reason) {

}
