package org.duban.handling;

/**
 * A reply has passed audit and was delivered to every signer.
 *
 * @param replyClass A, B, C (or D)
 */
public record ReplyDelivered(long assignmentId, long proposalId, long replyId, int round, String replyClass) {

}
