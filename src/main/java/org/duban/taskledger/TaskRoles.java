package org.duban.taskledger;

import java.util.List;

import org.duban.workflow.Actor;

/** Who may do what with the task ledger. */
public final class TaskRoles {

	private static final List<String> READERS = List.of("clerk", "committee-chair", "committee", "leader", "supervisor",
			"party-office", "gov-office");

	private static final List<String> SUPERVISORS = List.of("clerk", "supervisor", "party-office", "gov-office");

	/** Offices that may have a matter to do, beside the units. */
	public static final List<String> OFFICES = List.of("clerk", "committee", "party-office", "gov-office");

	private TaskRoles() {
	}

	public static boolean mayRead(Actor actor) {
		return readsAll(actor) || actor.unit() != null;
	}

	public static boolean readsAll(Actor actor) {
		return READERS.stream().anyMatch(actor::is);
	}

	/** Whoever enters matters also closes them. */
	public static boolean maySupervise(Actor actor) {
		return SUPERVISORS.stream().anyMatch(actor::is);
	}

	/** The lead's people: an office's, or a unit's liaison and handler. */
	public static boolean mayReport(Actor actor, String lead) {
		return OFFICES.contains(lead) ? actor.is(lead) : people(lead).stream().anyMatch(actor::is);
	}

	static List<String> people(String lead) {
		return OFFICES.contains(lead) ? List.of(lead)
				: List.of("unit-" + lead + "-liaison", "unit-" + lead + "-handler");
	}

}
