package org.duban.feedback;

/** The office replaced a signer's answer at the signer's wish. */
public record FeedbackReplaced(long feedbackId, long assignmentId, long proposalId, String signer, String reason) {

}
