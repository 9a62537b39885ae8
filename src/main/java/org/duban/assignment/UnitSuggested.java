package org.duban.assignment;

/** A unit signed and suggests that another handles the case too (增办建议). */
public record UnitSuggested(long assignmentId, long proposalId, String suggested, String reason) {

}
