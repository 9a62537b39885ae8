package org.duban.proposal;

/** The proposer took a proposal back to go on writing, before review began. */
public record ProposalPulledBack(long proposalId) {

}
