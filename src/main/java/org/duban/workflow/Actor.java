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
 * @param standIn who really acts, where this person is away
 */
public record Actor(String username, String name, Set<String> groups, @Nullable String unit, @Nullable Actor standIn) {

	/** What the house does by itself: timers, silent acceptance. */
	public static final Actor SYSTEM = new Actor("system", "系统", Set.of(), null);

	public Actor {
		groups = Set.copyOf(groups);
	}

	public Actor(String username, String name, Set<String> groups, @Nullable String unit) {
		this(username, name, groups, unit, null);
	}

	/** The other person, with this one's hands. */
	public Actor standingInFor(Actor other) {
		return new Actor(other.username(), other.name(), other.groups(), other.unit(), this);
	}

	public boolean is(String group) {
		return this.groups.contains(group);
	}

}
