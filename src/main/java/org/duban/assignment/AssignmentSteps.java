package org.duban.assignment;

import java.util.List;
import java.util.Map;

/** What the processes ask of this room between two user tasks. */
public interface AssignmentSteps {

	/** Units of the plan in force. */
	List<String> plannedUnits(long proposalId);

	/** Groups of the offices whose units are in the plan in force. */
	List<String> plannedOffices(long proposalId);

	/**
	 * Takes silence as consent.
	 * @return whether a unit said that the case is not its own
	 */
	boolean countOpinions(long proposalId);

	/** Gives the case to the planned units. */
	void assign(long proposalId);

	/** Ids of the open assignments. */
	List<Long> openIds(long proposalId);

	/**
	 * Passes a returned case to the unit the office named.
	 * @return id of the new assignment
	 */
	long reassign(long assignmentId);

	/** What the process of one unit must know: ids, codes and what its cards show. */
	Map<String, Object> variables(long assignmentId, boolean redo);

}
