package org.duban.filing;

import java.time.LocalDate;

/**
 * 并案: the case is linked to a main case, and keeps its text, proposers and number.
 *
 * @param objectionUntil the last day on which the proposer may object
 */
public record ProposalMerged(long proposalId, long mainCaseId, LocalDate objectionUntil) {

}
