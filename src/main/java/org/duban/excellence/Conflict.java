package org.duban.excellence;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Who may not judge a case. */
record Conflict(Set<String> proposers, Set<String> units) {

	Conflict {
		proposers = Set.copyOf(proposers);
		units = Set.copyOf(units);
	}

	/**
	 * Whoever proposed or signed the case or one that was merged into it, writes for the
	 * organisation that proposed it, or belongs to a unit that handles it.
	 */
	boolean bars(String username, @Nullable String unit) {
		return this.proposers.contains(username) || (unit != null && this.units.contains(unit));
	}

}
