package org.duban.proposal;

/** A clerk corrected the text of a filed case; old and new are kept. */
public record TextCorrected(long proposalId, String reason) {

}
