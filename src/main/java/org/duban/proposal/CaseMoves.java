package org.duban.proposal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import static java.util.Map.entry;

/**
 * Which state may follow which. Before filing the way is fixed; afterwards the units'
 * work goes back and forth, so any working state may follow any other. A plan that the
 * office returns puts the case back before it was shown to the units.
 */
final class CaseMoves {

	private static final Set<CaseState> WORKING = EnumSet.range(CaseState.PRE_ASSIGNED, CaseState.CLOSED);

	/** With the committee's consent. */
	private static final Set<CaseState> BEFORE_A_REPLY = EnumSet.of(CaseState.FILED, CaseState.PRE_ASSIGNED,
			CaseState.ASSIGNED, CaseState.HANDLING, CaseState.REPLY_AUDIT);

	private static final Map<CaseState, Set<CaseState>> BEFORE_FILING = Map.ofEntries(
			entry(CaseState.DRAFT, EnumSet.of(CaseState.COSIGN, CaseState.SUBMITTED, CaseState.WITHDRAWN)),
			entry(CaseState.COSIGN, EnumSet.of(CaseState.SUBMITTED, CaseState.WITHDRAWN)),
			entry(CaseState.SUBMITTED, EnumSet.of(CaseState.RETURNED, CaseState.REVIEW, CaseState.WITHDRAWN)),
			entry(CaseState.RETURNED, EnumSet.of(CaseState.SUBMITTED, CaseState.REVIEW, CaseState.WITHDRAWN)),
			entry(CaseState.REVIEW, EnumSet.of(CaseState.DECISION, CaseState.RETURNED, CaseState.WITHDRAWN)),
			entry(CaseState.DECISION,
					EnumSet.of(CaseState.REVIEW, CaseState.MERGED, CaseState.NOT_FILED, CaseState.FILED,
							CaseState.WITHDRAWN)),
			entry(CaseState.MERGED, EnumSet.of(CaseState.SUBMITTED, CaseState.WITHDRAWN)),
			entry(CaseState.NOT_FILED, EnumSet.of(CaseState.RETURNED, CaseState.FILED, CaseState.WITHDRAWN)),
			entry(CaseState.WITHDRAWN, EnumSet.noneOf(CaseState.class)));

	private CaseMoves() {
	}

	static boolean allowed(CaseState from, CaseState to) {
		Set<CaseState> next = BEFORE_FILING.get(from);
		if (next != null) {
			return next.contains(to);
		}
		if (from == CaseState.CLOSED && to == CaseState.ARCHIVED) {
			return true;
		}
		if (to == CaseState.FILED) {
			return from == CaseState.PRE_ASSIGNED;
		}
		if (to == CaseState.WITHDRAWN) {
			return BEFORE_A_REPLY.contains(from);
		}
		return from != CaseState.ARCHIVED && WORKING.contains(to);
	}

}
