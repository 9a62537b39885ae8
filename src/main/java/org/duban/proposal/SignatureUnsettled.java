package org.duban.proposal;

/** The suggestions changed after a member signed; the signature waits to be confirmed. */
public record SignatureUnsettled(long proposalId, String member) {

}
