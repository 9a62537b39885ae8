package org.duban.handling;

/** The main unit has replied without a co-handling unit's late opinion. */
public record OpinionMissed(long assignmentId, long proposalId, String unit) {

}
