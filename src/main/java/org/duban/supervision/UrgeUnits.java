package org.duban.supervision;

import java.util.List;

import org.duban.assignment.AssignmentFacts;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

/** 催办 from the case's page: one of its units, or all that are not done. */
@Component
class UrgeUnits implements ActService<Urge> {

	private final Urging urging;

	UrgeUnits(Urging urging) {
		this.urging = urging;
	}

	@Override
	public Class<Urge> command() {
		return Urge.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long proposalId, Actor actor) {
		return !this.urging.urgeable(proposalId, actor).isEmpty();
	}

	@Override
	public Outcome act(long proposalId, Urge command, Actor actor) {
		List<AssignmentFacts> units = this.urging.urgeable(proposalId, actor)
			.stream()
			.filter((row) -> command.unit() == null || row.unit().equals(command.unit()))
			.toList();
		if (units.isEmpty()) {
			return Outcome.refused("unit", "nobody-to-urge");
		}
		units.forEach((row) -> this.urging.urge(row, command.text(), actor));
		return Outcome.done();
	}

}
