package org.duban.commitment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.assignment.UnitRole;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class LookBackAct implements ActService<LookBack> {

	private final LookBackCheckRepository checks;

	private final Assignments assignments;

	private final Cases cases;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	LookBackAct(LookBackCheckRepository checks, Assignments assignments, Cases cases, ApplicationEventPublisher events,
			Clock clock) {
		this.checks = checks;
		this.assignments = assignments;
		this.cases = cases;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Class<LookBack> command() {
		return LookBack.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long proposalId, Actor actor) {
		CaseState state = this.cases.facts(proposalId).state();
		return actor.is("clerk") && (state == CaseState.CLOSED || state == CaseState.ARCHIVED);
	}

	@Override
	public Outcome act(long proposalId, LookBack command, Actor actor) {
		this.checks.save(new LookBackCheck(proposalId, command, actor.username(), LocalDateTime.now(this.clock)));
		List<String> units = this.assignments.open(proposalId)
			.stream()
			.filter((unit) -> unit.role() != UnitRole.CO)
			.map(AssignmentFacts::unit)
			.toList();
		this.events
			.publishEvent(new LookedBack(proposalId, Boolean.TRUE.equals(command.solved()), units, command.comment()));
		return Outcome.done();
	}

}
