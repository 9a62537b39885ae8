package org.duban.proposal;

/** A co-signer took the signature back. */
public record SignerLeft(long proposalId, String member, String reason) {

}
