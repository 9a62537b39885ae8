package org.duban.assignment;

/** After a reform another unit, or the same under another name, has the assignment. */
public record UnitSucceeded(long assignmentId, long proposalId, String unit, String oldName, String newName) {

}
