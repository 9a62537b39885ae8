package org.duban.proposal;

/** A proposal was handed in and has its serial number. */
public record ProposalSubmitted(long proposalId, String serialNo) {

}
