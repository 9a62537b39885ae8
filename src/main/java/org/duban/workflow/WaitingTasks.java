package org.duban.workflow;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What waits in many cases at once and who has it, for lists. */
public interface WaitingTasks {

	/**
	 * A task that waits.
	 *
	 * @param assignee log-in name of who holds it, if anyone does
	 * @param offeredTo groups and log-in names, in alphabetical order
	 */
	record Waiting(String taskId, String key, long proposalId, @Nullable Long assignmentId, @Nullable String assignee,
			List<String> offeredTo) {

	}

	/** All open tasks of the cases, in the order in which they were opened. */
	List<Waiting> of(Collection<Long> proposalIds);

}
