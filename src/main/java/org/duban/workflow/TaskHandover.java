package org.duban.workflow;

/** Open tasks go from one person to another, and with them what comes later. */
public interface TaskHandover {

	/**
	 * Everything of a case that waits, or will wait, for the one person by name.
	 * @param from log-in name
	 * @param to log-in name
	 */
	void handOver(long proposalId, String from, String to);

}
