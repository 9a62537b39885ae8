package org.duban.filing;

/** A unit that got a proposal as a letter for reference said something to it. */
public record LetterAnswered(long proposalId, String unit, String answer) {

}
