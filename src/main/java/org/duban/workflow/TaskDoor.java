package org.duban.workflow;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The incoming door: whoever answers a user task answers it here or through the engine's
 * own REST, which ends in the same listener. Never call {@code complete} inside a
 * transaction: it retries, and a retry needs a transaction of its own.
 */
public interface TaskDoor {

	/**
	 * @param state the case's state afterwards, null if the task stands under no case
	 * @param next the tasks that this command opened
	 */
	record Receipt(@Nullable String state, List<Next> next) {

	}

	/** A task that waits now, and the role that has it. */
	record Next(String key, String role) {

	}

	/**
	 * Narrows a list of tasks.
	 *
	 * @param page from 0
	 */
	record Search(@Nullable String key, @Nullable Long proposalId, int page, int size) {

	}

	record Found(List<OpenTask> items, long total) {

	}

	/**
	 * Answers a task.
	 * @throws CommandRefused if the command is not valid or a rule refuses it
	 * @throws TaskConflict if it is done already or another holds it
	 * @throws java.util.NoSuchElementException if the actor has no such task
	 */
	Receipt complete(Actor actor, String taskId, String json);

	Receipt complete(Actor actor, String taskId, Command command);

	/** Takes the task for oneself; taking what is mine is fine. */
	void claim(Actor actor, String taskId);

	/** Gives the task back to its group. */
	void giveBack(Actor actor, String taskId);

	/**
	 * A task as far as the actor may see it.
	 * @throws java.util.NoSuchElementException if the actor has no such task
	 */
	OpenTask get(Actor actor, String taskId);

	Options options(Actor actor, OpenTask task);

	/** The actor's tasks, by due date. */
	Found list(Actor actor, Search search);

	/** Open tasks of a case whoever has them; an empty key means every key. */
	List<OpenTask> open(long proposalId, String key);

	default Optional<OpenTask> find(String key, long proposalId) {
		return open(proposalId, key).stream().findFirst();
	}

	/** Who has the task: the groups and people it is offered to. */
	List<String> offeredTo(String taskId);

}
