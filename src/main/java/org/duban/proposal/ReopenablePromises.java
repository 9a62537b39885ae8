package org.duban.proposal;

import java.time.LocalDate;

/**
 * Takes a promise up again whose case was closed. Implemented by who knows the promises.
 */
public interface ReopenablePromises {

	/** Whether the case has such a promise and nobody works on it. */
	boolean settled(long proposalId, long promise);

	/** It is to be kept by a new day. */
	void takeUp(long promise, LocalDate plannedOn);

}
