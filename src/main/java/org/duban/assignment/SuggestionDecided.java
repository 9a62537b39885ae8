package org.duban.assignment;

/** The office added the unit that was suggested, or says why not. */
public record SuggestionDecided(long assignmentId, long proposalId, String suggested, boolean accepted, String answer) {

}
