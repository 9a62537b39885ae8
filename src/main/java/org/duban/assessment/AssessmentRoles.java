package org.duban.assessment;

import java.util.List;

import org.duban.organisation.Channel;
import org.duban.workflow.Actor;

/** Who may read and do what in the assessment of units. */
public final class AssessmentRoles {

	private static final List<String> READERS = List.of("supervisor", "clerk", "committee-chair", "leader");

	private static final List<String> OFFICE = List.of("supervisor", "clerk");

	private static final List<String> WEIGHERS = List.of("sysadmin", "supervisor");

	private static final List<Channel> CHANNELS = List.of(Channel.PARTY, Channel.GOVERNMENT);

	private AssessmentRoles() {
	}

	/** Who reads more than one unit's results, if only those of a channel. */
	public static boolean reads(Actor actor) {
		return readsAll(actor) || CHANNELS.stream().anyMatch((channel) -> actor.is(channel.officeGroup()));
	}

	public static boolean readsAll(Actor actor) {
		return READERS.stream().anyMatch(actor::is);
	}

	/** Who opens, verifies, discloses, answers and publishes. */
	public static boolean office(Actor actor) {
		return OFFICE.stream().anyMatch(actor::is);
	}

	/** Who sets weights and tries them. */
	public static boolean weighs(Actor actor) {
		return WEIGHERS.stream().anyMatch(actor::is);
	}

	/** Who speaks for the own unit. */
	public static boolean speaks(Actor actor) {
		return List.of("liaison", "office").stream().anyMatch((role) -> actor.is("unit-" + actor.unit() + "-" + role));
	}

	/**
	 * UA-31: the office reads all units, an office of a channel its own, a unit itself.
	 */
	static boolean mayRead(Actor actor, UnitScore.Of unit) {
		return readsAll(actor) || unit.code().equals(actor.unit())
				|| CHANNELS.stream()
					.filter((channel) -> actor.is(channel.officeGroup()))
					.anyMatch((channel) -> channel.name().equals(unit.channel()));
	}

}
