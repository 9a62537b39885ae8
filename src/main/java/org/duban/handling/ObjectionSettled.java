package org.duban.handling;

import java.util.List;

/**
 * The office let a reply pass although co-handling units object to it.
 *
 * @param assignmentId of the main unit
 * @param units codes of those that object
 */
public record ObjectionSettled(long assignmentId, long proposalId, List<String> units, String reason) {

}
