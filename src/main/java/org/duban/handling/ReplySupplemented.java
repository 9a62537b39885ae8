package org.duban.handling;

/**
 * A unit that kept its promises says so to the proposers (补充答复).
 *
 * @param unitName of the unit
 * @param formerClass as the reply was delivered
 * @param replyClass as it is from now on; the same if it does not change
 */
public record ReplySupplemented(long assignmentId, long proposalId, String unitName, String text, String formerClass,
		String replyClass) {

}
