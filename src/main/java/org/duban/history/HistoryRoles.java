package org.duban.history;

import java.util.List;

import org.duban.document.Conditions;
import org.duban.workflow.Actor;

import org.springframework.security.access.AccessDeniedException;

/** Who may read which past cases, and who brings them in. */
public final class HistoryRoles {

	/** The house's own staff reads all, what was not filed too. */
	private static final List<String> STAFF = List.of("clerk", "reviewer", "committee-chair", "committee", "leader",
			"supervisor");

	private static final List<String> OFFICES = List.of("party-office", "gov-office");

	private static final List<String> PROPOSERS = List.of("member", "collective");

	private HistoryRoles() {
	}

	public static boolean mayImport(Actor actor) {
		return actor.is("clerk");
	}

	public static boolean readsAll(Actor actor) {
		return STAFF.stream().anyMatch(actor::is);
	}

	/** Whoever reads for the work reads who was satisfied and what was remarked. */
	public static boolean readsWork(Actor actor) {
		return readsAll(actor) || OFFICES.stream().anyMatch(actor::is) || actor.unit() != null;
	}

	public static boolean mayRead(Actor actor) {
		return readsWork(actor) || PROPOSERS.stream().anyMatch(actor::is);
	}

	static void requireImport(Actor actor) {
		if (!mayImport(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
	}

	/**
	 * The offices read what was filed, a unit what it had, and everybody what was
	 * published.
	 */
	static Conditions visible(Actor actor) {
		Conditions conditions = new Conditions();
		if (readsAll(actor)) {
			return conditions;
		}
		conditions.and("c.filed = true");
		if (OFFICES.stream().anyMatch(actor::is)) {
			return conditions;
		}
		if (actor.unit() == null) {
			return conditions.and("c.publicity <> 'NONE'");
		}
		return conditions
			.and("(c.publicity <> 'NONE' or c.main_code = :own or concat(',', coalesce(c.co_codes, ''), ',')"
					+ " like concat('%,', :own, ',%'))", "own", actor.unit());
	}

}
