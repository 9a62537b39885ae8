package org.duban.proposal;

/** The case stays merged all the same. */
public record MergeObjectionRefused(long proposalId, String remarks) {

}
