package org.duban.proposal;

/** A filed proposal is to be withdrawn, if the committee consents. */
public record WithdrawalAsked(long proposalId, String reason) {

}
