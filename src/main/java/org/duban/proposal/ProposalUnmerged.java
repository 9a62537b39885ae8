package org.duban.proposal;

/** A merged case goes its own way again, back to the beginning of its review. */
public record ProposalUnmerged(long proposalId, long mainCaseId) {

}
