package org.duban.proposal;

/**
 * The committee did not consent; the case goes on.
 *
 * @param askedBy log-in name
 */
public record WithdrawalRefused(long proposalId, String askedBy, String comment) {

}
