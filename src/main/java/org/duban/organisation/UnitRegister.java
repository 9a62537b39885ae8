package org.duban.organisation;

import java.time.LocalDate;
import java.util.List;

import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.jspecify.annotations.Nullable;

/** The register of units as the administrator keeps it. */
public interface UnitRegister {

	/**
	 * A reform that is asked for.
	 *
	 * @param newName of a rename
	 * @param successors of a merge one, of a split at least two
	 */
	record Wanted(UnitReform.Kind kind, String unit, @Nullable String newName, List<String> successors, String basis,
			@Nullable LocalDate inForce) {

	}

	/** All units, also those that are no more, in their fixed order. */
	List<HandlingUnit> all();

	/** The reforms, the newest first. */
	List<UnitReform> reforms();

	Outcome add(String code, String name, Channel channel, Actor actor);

	/** New cases go to the other channel's office; what is open stays with its office. */
	Outcome change(String code, Channel channel, Actor actor);

	/**
	 * A unit nobody gives cases to any more; {@code active} again if it was a mistake.
	 */
	Outcome activate(String code, boolean active, Actor actor);

	/** Carried out at once if its day has come, otherwise on its day. */
	Outcome reform(Wanted wanted, Actor actor);

	/** Carries out what is due. */
	void carryOutDue();

}
