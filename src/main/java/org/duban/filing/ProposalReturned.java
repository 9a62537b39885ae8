package org.duban.filing;

/** The proposal went back to the proposer for change. */
public record ProposalReturned(long proposalId, String remarks) {

}
