package org.duban.keycase;

/**
 * The committee reported on a supervision.
 *
 * @param supervisor log-in name of the leader who supervises and reads it
 */
public record KeySupervisionReported(long supervisionId, long proposalId, String supervisor) {

}
