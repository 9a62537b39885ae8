package org.duban.proposal;

import java.time.LocalDate;

/**
 * Whoever is merged into another case may object for some days, and the clerk decides.
 */
public interface MergeObjections {

	/**
	 * A case was merged: its proposer is asked.
	 * @return the last day for an objection
	 */
	LocalDate open(long proposalId, long mainCaseId);

	/** Whether an objection to joining this main case waits for the clerk. */
	boolean undecided(long mainCaseId);

}
