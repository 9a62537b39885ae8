package org.duban.audit;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The trail of a case, for its timeline. It can be read and grows; nothing else. */
public interface Trail {

	/**
	 * One accepted command or act.
	 *
	 * @param at Shanghai time
	 * @param actor log-in name
	 * @param act task key or act name
	 * @param command as JSON; whoever shows it decides what of it the reader may see
	 */
	record Entry(long id, LocalDateTime at, String actor, String actorName, String act, @Nullable Long assignmentId,
			String command) {
	}

	/** In the order in which it happened. */
	List<Entry> ofCase(long proposalId);

}
