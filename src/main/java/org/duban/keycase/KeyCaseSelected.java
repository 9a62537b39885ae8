package org.duban.keycase;

/**
 * The chairs' meeting chose a case as a key proposal.
 *
 * @param supervisor log-in name of the leader who supervises
 * @param committee engine group of the committee that carries the supervision out
 */
public record KeyCaseSelected(long supervisionId, long proposalId, String supervisor, String handlingLeader,
		String minutesNo, String committee) {

}
