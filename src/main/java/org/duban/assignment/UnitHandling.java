package org.duban.assignment;

/** The engine's instance in which a unit handles its assignment. */
public interface UnitHandling {

	/**
	 * Hands a message to the instance, also after the case was passed to another unit.
	 * @return whether it was waiting for it
	 */
	boolean tell(long assignmentId, String message);

}
