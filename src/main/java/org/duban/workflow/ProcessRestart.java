package org.duban.workflow;

import java.util.Map;

/** Lets a process run from a later step, where what lies before was done already. */
public interface ProcessRestart {

	/**
	 * Goes on at a step: a running instance leaves the step where it waits, an ended one
	 * begins again there.
	 * @param waitsAt the step that a running instance is taken away from
	 */
	void goOnAt(String process, String businessKey, String waitsAt, String step, Map<String, Object> variables);

}
