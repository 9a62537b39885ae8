package org.duban.workflow;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param username log-in name, the engine's user id
 * @param name as shown to people
 * @param groups roles = engine groups: {@code clerk}, {@code unit-fagai-liaison} ...
 * @param unit code of the handling unit the account belongs to, if any
 */
public record Actor(String username, String name, Set<String> groups, @Nullable String unit) {

	/** What the house does by itself: timers, silent acceptance. */
	public static final Actor SYSTEM = new Actor("system", "系统", Set.of(), null);

	public Actor {
		groups = Set.copyOf(groups);
	}

	public boolean is(String group) {
		return this.groups.contains(group);
	}

}
