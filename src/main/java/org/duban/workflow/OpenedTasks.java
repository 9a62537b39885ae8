package org.duban.workflow;

import java.util.ArrayList;
import java.util.List;

/** The tasks that the current thread's command has opened, for its receipt. */
public final class OpenedTasks {

	private static final ThreadLocal<List<TaskDoor.Next>> OPENED = ThreadLocal.withInitial(ArrayList::new);

	private OpenedTasks() {
	}

	public static void add(TaskDoor.Next next) {
		OPENED.get().add(next);
	}

	public static void clear() {
		OPENED.remove();
	}

	public static List<TaskDoor.Next> take() {
		List<TaskDoor.Next> opened = List.copyOf(OPENED.get());
		OPENED.remove();
		return opened;
	}

}
