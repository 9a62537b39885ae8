package org.duban.handling;

/**
 * A co-handling unit does not countersign a reply as it stands.
 *
 * @param assignmentId of the main unit
 * @param unitName who says so
 * @param objection whether it objects, else it wants changes
 */
public record ReplyQuestioned(long assignmentId, long proposalId, String unitName, boolean objection, String text) {

}
