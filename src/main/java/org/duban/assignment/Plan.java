package org.duban.assignment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.duban.workflow.Actor;
import org.duban.workflow.Options.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The proposed units of a case until they are assigned. */
@Component
class Plan {

	private final PlannedUnitRepository rows;

	private final UnitChoices units;

	private final Clock clock;

	Plan(PlannedUnitRepository rows, UnitChoices units, Clock clock) {
		this.rows = rows;
		this.units = units;
		this.clock = clock;
	}

	List<PlannedUnit> of(long proposalId) {
		return this.rows.findByProposalIdAndActiveTrueOrderById(proposalId);
	}

	List<PlannedUnit> of(long proposalId, @Nullable String officeGroup) {
		return of(proposalId).stream().filter((row) -> row.officeGroup().equals(officeGroup)).toList();
	}

	void replace(List<PlannedUnit> old, long proposalId, List<UnitInRole> named, @Nullable String note, Actor actor) {
		old.forEach(PlannedUnit::replaced);
		Stamp stamp = stamp(actor);
		named.forEach((each) -> this.rows
			.save(new PlannedUnit(proposalId, this.units.get(each.unit()), each.role(), note, stamp)));
	}

	boolean disputed(long proposalId) {
		return of(proposalId).stream().anyMatch((row) -> row.opinion() == PlannedUnit.Opinion.NOT_OURS);
	}

	/** For the forms: unit and role. */
	List<Choice> choices(long proposalId) {
		return of(proposalId).stream().map((row) -> new Choice(row.unit(), row.unitName(), row.role().name())).toList();
	}

	/**
	 * What was said when the units were named: the clerk's note, the minutes of a
	 * settlement.
	 */
	List<Choice> notes(long proposalId) {
		return of(proposalId).stream()
			.filter((row) -> row.note() != null && !row.note().isBlank())
			.map((row) -> new Choice("note", String.valueOf(row.note()), row.unitName()))
			.distinct()
			.toList();
	}

	Stamp stamp(Actor actor) {
		return new Stamp(actor.username(), LocalDateTime.now(this.clock));
	}

}
