package org.duban.document;

/**
 * A circular (通报) that names a unit went out.
 *
 * @param number of the paper
 * @param unit code
 */
public record CircularIssued(String number, String unit, long proposalId, long assignmentId) {

}
