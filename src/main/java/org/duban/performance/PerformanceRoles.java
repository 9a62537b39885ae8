package org.duban.performance;

import java.util.List;

import org.duban.workflow.Actor;

import org.springframework.security.access.AccessDeniedException;

/**
 * Who may do what: the office and the leaders see all, a member the own file, units and
 * the other offices nothing.
 */
public final class PerformanceRoles {

	private static final List<String> READERS = List.of("clerk", "committee-chair", "leader", "supervisor");

	private PerformanceRoles() {
	}

	public static boolean mayRead(Actor actor) {
		return READERS.stream().anyMatch(actor::is);
	}

	public static boolean mayEnter(Actor actor) {
		return actor.is("clerk");
	}

	/** On talks; people decide, the list does not. */
	public static boolean mayDecide(Actor actor) {
		return actor.is("clerk") || actor.is("committee-chair");
	}

	public static boolean maySetScheme(Actor actor) {
		return actor.is("sysadmin");
	}

	/** By what is counted everybody knows who is counted. */
	public static boolean mayReadScheme(Actor actor) {
		return mayRead(actor) || maySetScheme(actor) || actor.is("member");
	}

	static void require(boolean entitled, Actor actor) {
		if (!entitled) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
	}

}
