package org.duban.assignment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What other rooms may know of an assignment.
 *
 * @param unit code of the handling unit
 * @param officeGroup engine group of the office of the unit's channel
 * @param round 1, or 2 once the case is handled again (二次办理)
 */
public record AssignmentFacts(long id, long proposalId, String unit, String unitName, UnitRole role, String officeGroup,
		AssignmentState state, LocalDate assignedOn, int round, @Nullable Long predecessorId) {

	/**
	 * Who issues the reply: the leader in charge; of a second handling and of a key case
	 * the head.
	 */
	public String issuerGroup(boolean keyCase) {
		return "unit-" + this.unit + ((this.round > 1 || keyCase) ? "-head" : "-leader");
	}

}
