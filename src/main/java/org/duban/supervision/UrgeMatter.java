package org.duban.supervision;

import java.util.Optional;

import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.LooseMatters;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

/** 催办 of what belongs to no case, while its unit is asked to report. */
@Component
class UrgeMatter implements ActService<Urge> {

	private final Urging urging;

	private final Clocks clocks;

	UrgeMatter(Urging urging, Clocks clocks) {
		this.urging = urging;
		this.clocks = clocks;
	}

	@Override
	public Class<Urge> command() {
		return Urge.class;
	}

	@Override
	public Subject subject() {
		return Subject.MATTER;
	}

	@Override
	public boolean allowed(long matterId, Actor actor) {
		return Urging.mayUrgeLoose(actor) && asked(matterId).isPresent();
	}

	@Override
	public Outcome act(long matterId, Urge command, Actor actor) {
		if (command.unit() != null) {
			return Outcome.refused("unit", "not-here");
		}
		this.urging.urge(asked(matterId).orElseThrow(), command.text(), actor);
		return Outcome.done();
	}

	/** The clock by which the unit is asked; an item of a case is urged with the case. */
	private Optional<RunningClock> asked(long matterId) {
		return this.clocks.find(ClockKind.PARTY_FEEDBACK, new ClockSubject(LooseMatters.VARIABLE, matterId, null, null))
			.filter((running) -> running.subject().caseId() == null);
	}

}
