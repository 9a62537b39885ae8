package org.duban.workflow.process;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The groups the engine sees a person in: the roles, and beside
 * {@code unit-fagai-liaison} also {@code unit-liaison}, so that one ready-made list can
 * serve the liaisons of all units.
 */
public final class EngineGroups {

	private static final Pattern OF_UNIT = Pattern.compile("unit-.+-([a-z]+)");

	private EngineGroups() {
	}

	public static List<String> of(Collection<String> roles) {
		TreeSet<String> groups = new TreeSet<>(roles);
		for (String role : roles) {
			Matcher unit = OF_UNIT.matcher(role);
			if (unit.matches()) {
				groups.add("unit-" + unit.group(1));
			}
		}
		return List.copyOf(groups);
	}

}
