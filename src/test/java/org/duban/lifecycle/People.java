package org.duban.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The demo accounts behind the groups. */
final class People {

	private static final Map<String, String> GROUPS = Map.of("clerk", "clerk", "committee-chair", "chair", "gov-office",
			"gov", "party-office", "party");

	private static final List<String> ALL = List.of("clerk", "chair", "gov", "party", "reviewer1", "reviewer3",
			"member489", "minjian", "supervisor", "sysadmin", "auditor", "committee", "expert1", "wenlv-liaison",
			"wenlv-handler", "wenlv-office", "wenlv-leader", "fagai-handler", "weijian-liaison", "xuanchuan-leader");

	private People() {
	}

	/** Somebody of a group, or the person named by {@code @username}. */
	static String in(String group) {
		if (group.startsWith("@")) {
			return group.substring(1);
		}
		return group.startsWith("unit-") ? group.substring("unit-".length()) : GROUPS.get(group);
	}

	/** People whose task it is not. */
	static List<String> others(Duty duty) {
		List<String> offered = duty.offered.stream().map(People::in).toList();
		return Stream.concat(ALL.stream(), Stream.of(duty.of.proposer))
			.filter((person) -> !offered.contains(person))
			.toList();
	}

}
