package org.duban.workflow;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The case of the current thread's command and the tasks it opened, for its receipt. */
public final class OpenedTasks {

	private static final ThreadLocal<List<TaskDoor.Next>> OPENED = ThreadLocal.withInitial(ArrayList::new);

	private static final ThreadLocal<@Nullable Long> CASE = new ThreadLocal<>();

	private OpenedTasks() {
	}

	public static void add(TaskDoor.Next next) {
		OPENED.get().add(next);
	}

	/** The command was accepted for a case, or for what is none's. */
	public static void of(@Nullable Long proposalId) {
		CASE.set(proposalId);
	}

	/** Null if no command was accepted. */
	public static @Nullable Long proposalId() {
		return CASE.get();
	}

	public static void clear() {
		OPENED.remove();
		CASE.remove();
	}

	public static List<TaskDoor.Next> take() {
		List<TaskDoor.Next> opened = List.copyOf(OPENED.get());
		clear();
		return opened;
	}

}
