package org.duban.proposal;

import java.time.LocalDate;

/** Who is merged has five days to object, and does not. */
public final class FiveDays implements MergeObjections {

	@Override
	public LocalDate open(long proposalId, long mainCaseId) {
		return LocalDate.of(2026, 1, 27);
	}

	@Override
	public boolean undecided(long mainCaseId) {
		return false;
	}

}
