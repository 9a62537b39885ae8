package org.duban.workflow;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A command or act was carried out; published inside its transaction, after the room's
 * own events.
 *
 * @param key task key or act name
 * @param proposalId the case, or null if the act has none yet
 * @param variables ids, codes and counters the task stood under
 */
public record CommandAccepted(Actor actor, String key, @Nullable Long proposalId, Map<String, Object> variables,
		Command command) {

}
