package org.duban.partysupervision;

import java.util.List;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;

import org.springframework.stereotype.Component;

/** Whose items are. */
@Component
record PartyUnits(Assignments assignments, Units units) {

	/** A unit by its code. */
	record Holder(String code, String name) {
	}

	/** Who answers for an item: whose part of the case it is, or who was named. */
	Holder of(PartyItem item) {
		Long part = item.assignmentId();
		if (part != null) {
			AssignmentFacts facts = this.assignments.facts(part);
			return new Holder(facts.unit(), facts.unitName());
		}
		String code = String.valueOf(item.unitCode());
		return new Holder(code, name(code));
	}

	String name(String code) {
		return this.units.find(code).map(HandlingUnit::name).orElse(code);
	}

	boolean knows(String code) {
		return this.units.find(code).filter(HandlingUnit::active).isPresent();
	}

	String names(List<String> codes) {
		return String.join("、", codes.stream().map(this::name).toList());
	}

}
