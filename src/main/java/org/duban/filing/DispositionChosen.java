package org.duban.filing;

/** What becomes of a proposal that was not filed: opinion, letter, return, withdrawn. */
public record DispositionChosen(long proposalId, String disposition, String comment) {

}
