package org.duban.handling;

/** The office sent a reply back to the unit. */
public record ReplyRefused(long assignmentId, long proposalId, String reason) {

}
