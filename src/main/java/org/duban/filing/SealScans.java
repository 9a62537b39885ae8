package org.duban.filing;

/**
 * Whether an organisation's proposal carries its seal. Answered by the room that keeps
 * the files.
 */
public interface SealScans {

	boolean present(long proposalId);

}
