package org.duban.lifecycle;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the random walk came by: a test that never gets anywhere proves nothing. */
final class Tally {

	private final Map<String, Integer> accepted = new TreeMap<>();

	private final Map<String, Integer> refused = new TreeMap<>();

	private final Set<String> states = new TreeSet<>();

	private int commands;

	void add(String key, String label, boolean yes) {
		(yes ? this.accepted : this.refused).merge(yes ? (key + " " + label).strip() : key, 1, Integer::sum);
	}

	void deed(Deed deed, boolean yes) {
		this.commands++;
		if (!deed.audited().isEmpty() && deed.label().startsWith(deed.audited() + " {")) {
			add(deed.audited(), "", yes);
		}
	}

	void seen(String state) {
		this.states.add(state);
	}

	Set<String> states() {
		return this.states;
	}

	Map<String, Integer> accepted() {
		return this.accepted;
	}

	Map<String, Integer> refused() {
		return this.refused;
	}

	@Override
	public String toString() {
		int yes = this.accepted.values().stream().mapToInt(Integer::intValue).sum();
		return "%d commands, %d to tasks and acts accepted%n  accepted %s%n  refused %s%n  states %s"
			.formatted(this.commands, yes, this.accepted, this.refused, this.states);
	}

}
