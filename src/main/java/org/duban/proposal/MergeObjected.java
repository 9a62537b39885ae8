package org.duban.proposal;

/** The proposer of a merged case objects to the merge; the clerk decides. */
public record MergeObjected(long proposalId, long mainCaseId, String reason) {

}
