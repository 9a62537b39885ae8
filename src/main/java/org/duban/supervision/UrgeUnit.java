package org.duban.supervision;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

/** 催办 of one unit. */
@Component
class UrgeUnit implements ActService<Urge> {

	private final Urging urging;

	UrgeUnit(Urging urging) {
		this.urging = urging;
	}

	@Override
	public Class<Urge> command() {
		return Urge.class;
	}

	@Override
	public Subject subject() {
		return Subject.ASSIGNMENT;
	}

	@Override
	public boolean allowed(long assignmentId, Actor actor) {
		long proposalId = this.urging.facts(assignmentId).proposalId();
		return this.urging.urgeable(proposalId, actor).stream().anyMatch((row) -> row.id() == assignmentId);
	}

	@Override
	public Outcome act(long assignmentId, Urge command, Actor actor) {
		if (command.unit() != null) {
			return Outcome.refused("unit", "not-here");
		}
		this.urging.urge(this.urging.facts(assignmentId), command.text(), actor);
		return Outcome.done();
	}

}
