package org.duban.workflow;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A user task that waits for its command.
 *
 * @param id the engine's task id
 * @param key the contract's task key
 * @param variables the instance's variables as the engine holds them: ids, codes,
 * counters
 * @param assignee log-in name of who holds it, if anyone does
 * @param due the last moment that is in time
 */
public record OpenTask(String id, String key, Map<String, Object> variables, @Nullable String assignee, Instant created,
		@Nullable Instant due) {

	public long proposalId() {
		return number("proposalId");
	}

	/** The case, or null where the task is about no one case. */
	public @Nullable Long caseId() {
		return (this.variables.get("proposalId") instanceof Number number) ? Long.valueOf(number.longValue()) : null;
	}

	/** The matter of {@link LooseMatters#VARIABLE} that is no case's, or null. */
	public @Nullable Long matterId() {
		return (caseId() == null && this.variables.get(LooseMatters.VARIABLE) instanceof Number number)
				? Long.valueOf(number.longValue()) : null;
	}

	/** A number the process must have; its absence is a fault of the model. */
	public long number(String variable) {
		if (this.variables.get(variable) instanceof Number number) {
			return number.longValue();
		}
		throw new IllegalStateException("Task " + this.key + " has no variable " + variable);
	}

	public @Nullable String text(String variable) {
		return (this.variables.get(variable) instanceof String text) ? text : null;
	}

}
