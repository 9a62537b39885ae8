package org.duban.filing;

/** 并案: the case is linked to a main case, and keeps its text, proposers and number. */
public record ProposalMerged(long proposalId, long mainCaseId) {

}
