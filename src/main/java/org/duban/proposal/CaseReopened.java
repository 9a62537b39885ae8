package org.duban.proposal;

import org.jspecify.annotations.Nullable;

/**
 * A closed or archived case runs again.
 *
 * @param unit code of the unit that works on it again, or null
 */
public record CaseReopened(long proposalId, @Nullable String unit, String reason) {

}
