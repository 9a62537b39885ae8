package org.duban.feedback;

/** A unit answered the comment of a signer who is basically satisfied. */
public record CommentAnswered(long feedbackId, long assignmentId, long proposalId, String signer, String text) {

}
