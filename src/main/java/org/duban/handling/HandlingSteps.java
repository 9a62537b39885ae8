package org.duban.handling;

import java.util.List;

/** What the process of one unit asks of this room between two user tasks. */
public interface HandlingSteps {

	/** Co-handling units whose word on the newest reply is awaited. */
	List<String> countersigners(long assignmentId);

	/**
	 * Takes silence as consent.
	 * @return whether a unit objects
	 */
	boolean countTacitConsent(long assignmentId);

}
