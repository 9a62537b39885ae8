package org.duban.assignment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A unit was given a case (交办), at first or after a return.
 *
 * @param due when its reply or opinion is due
 * @param insteadOf the unit that returned it, or null
 */
public record UnitAssigned(long assignmentId, long proposalId, String unit, UnitRole role, LocalDate due,
		@Nullable String insteadOf) {

}
