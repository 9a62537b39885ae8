package org.duban.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The roles of the house, contract.md §3. */
public final class Roles {

	/** Those of a unit are its groups without its code. */
	public static final List<String> OF_UNITS = List.of("unit-liaison", "unit-handler", "unit-office", "unit-leader",
			"unit-head");

	/** 三员: they keep house and audit each other, and handle nothing. */
	public static final List<String> KEEPERS = List.of("sysadmin", "secadmin", "auditor");

	/** Who proposes. */
	public static final List<String> PROPOSERS = List.of("member", "collective");

	private static final List<String> OFFICES = List.of("clerk", "reviewer", "committee-chair", "party-office",
			"gov-office", "committee", "leader", "expert", "supervisor");

	private static final String OF_COMMITTEE = "committee-";

	private static final Pattern OF_A_UNIT = Pattern.compile("unit-.+-([a-z]+)");

	private Roles() {
	}

	/** In the order in which people are asked for them. */
	public static List<String> all() {
		return List.of(PROPOSERS, OFFICES, OF_UNITS, KEEPERS).stream().flatMap(List::stream).toList();
	}

	/** Code of the committee that a role belongs to, for people of one committee. */
	public static Optional<String> committee(String role) {
		return role.startsWith(OF_COMMITTEE) && !OFFICES.contains(role)
				? Optional.of(role.substring(OF_COMMITTEE.length())) : Optional.empty();
	}

	/** The role of a committee's people; they have that of all committees too. */
	public static String ofCommittee(String code) {
		return OF_COMMITTEE + code;
	}

	static boolean ofUnit(String role) {
		return OF_UNITS.contains(role);
	}

	/** From the engine's groups. */
	public static Set<String> of(Collection<String> groups) {
		Set<String> roles = new TreeSet<>();
		for (String group : groups) {
			Matcher unit = OF_A_UNIT.matcher(group);
			roles.add(unit.matches() ? "unit-" + unit.group(1) : group);
		}
		return roles;
	}

}
