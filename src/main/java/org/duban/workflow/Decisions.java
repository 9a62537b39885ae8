package org.duban.workflow;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a command decides, and what it may decide. */
public final class Decisions {

	private Decisions() {
	}

	/** The code a command carries, if it is one that decides. */
	public static Optional<String> of(Command command) {
		return component(command.getClass()).map((component) -> {
			try {
				component.getAccessor().setAccessible(true);
				return (String) component.getAccessor().invoke(command);
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	/** The codes a command may carry; empty if it does not decide. */
	public static List<String> codes(Class<? extends Command> type) {
		return component(type).map((component) -> List.of(component.getAnnotation(Decision.class).value()))
			.orElse(List.of());
	}

	private static Optional<RecordComponent> component(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.filter((component) -> component.isAnnotationPresent(Decision.class))
			.findFirst();
	}

}
