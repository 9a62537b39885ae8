package org.duban.assignment;

/**
 * After a reform a unit had two parts in one case; the lesser one is over.
 *
 * @param keptRole what the unit is in the case
 * @param droppedRole what it was besides
 */
public record UnitDoubled(long assignmentId, long proposalId, String unit, UnitRole keptRole, UnitRole droppedRole) {

}
