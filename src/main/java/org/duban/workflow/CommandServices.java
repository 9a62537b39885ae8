package org.duban.workflow;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The services of the house by task key. */
@Component
public class CommandServices {

	private final Map<String, CommandService<?>> byKey = new TreeMap<>();

	CommandServices(ObjectProvider<CommandService<?>> services) {
		for (CommandService<?> service : services) {
			CommandService<?> other = this.byKey.put(CommandNames.key(service.command()), service);
			if (other != null) {
				throw new IllegalStateException("Two services for " + service.command());
			}
		}
	}

	/** The service behind a user task. */
	public CommandService<?> of(String key) {
		CommandService<?> service = this.byKey.get(key);
		if (service == null) {
			throw new NoSuchElementException("No service for task " + key);
		}
		return service;
	}

	public Set<String> keys() {
		return this.byKey.keySet();
	}

}
