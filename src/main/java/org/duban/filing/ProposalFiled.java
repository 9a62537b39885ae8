package org.duban.filing;

/** The committee filed the proposal and it has its number. */
public record ProposalFiled(long proposalId, String caseNo) {

}
