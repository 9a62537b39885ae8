package org.duban.workflow;

import java.time.Instant;

/** A user task was created; published inside the transaction that created it. */
public record TaskOpened(OpenTask task, Dates dates) {

	/** Lets a listener give the task its dates while it is being created. */
	@FunctionalInterface
	public interface Dates {

		/**
		 * @param due the last moment that is in time
		 * @param soon from when on the task counts as due soon
		 */
		void set(Instant due, Instant soon);

	}

}
