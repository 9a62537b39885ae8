package org.duban.feedback;

/**
 * A signer gave the verdict on a reply.
 *
 * @param attitude satisfied, basically-satisfied, dissatisfied
 * @param result the same codes
 */
public record FeedbackGiven(long feedbackId, long assignmentId, long proposalId, String signer, String attitude,
		String result) {

}
