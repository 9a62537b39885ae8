package org.duban.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.duban.organisation.HandlingUnit;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.duban.workflow.Processes;

import org.springframework.stereotype.Component;

@Component
class AddUnitService implements ActService<AddUnit> {

	private static final Set<CaseState> HANDLED = Set.of(CaseState.ASSIGNED, CaseState.HANDLING, CaseState.REPLY_AUDIT);

	private static final List<String> OFFICES = List.of("clerk", "party-office", "gov-office");

	private final AssignmentBook book;

	private final Assigning assigning;

	private final UnitChoices units;

	private final Cases cases;

	private final Processes processes;

	private final Suggestions suggestions;

	AddUnitService(AssignmentBook book, Assigning assigning, UnitChoices units, Cases cases, Processes processes,
			Suggestions suggestions) {
		this.book = book;
		this.assigning = assigning;
		this.units = units;
		this.cases = cases;
		this.processes = processes;
		this.suggestions = suggestions;
	}

	@Override
	public Class<AddUnit> command() {
		return AddUnit.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long proposalId, Actor actor) {
		return OFFICES.stream().anyMatch(actor::is) && HANDLED.contains(this.cases.facts(proposalId).state())
				&& concerned(proposalId, actor);
	}

	/** An office has a hand in the cases of its channel only. */
	private boolean concerned(long proposalId, Actor actor) {
		return actor.is("clerk")
				|| this.book.open(proposalId).stream().map(AssignmentFacts::officeGroup).anyMatch(actor::is);
	}

	@Override
	public Outcome act(long proposalId, AddUnit command, Actor actor) {
		Optional<HandlingUnit> unit = this.units.active(command.unit());
		if (unit.isEmpty()) {
			return Outcome.refused("unit", "unknown-unit", command.unit());
		}
		if (!actor.is("clerk") && !actor.is(unit.get().channel().officeGroup())) {
			return Outcome.refused("unit", "unit-of-other-channel", command.unit());
		}
		List<Assignment> open = this.book.rows(proposalId);
		if (open.stream().anyMatch((each) -> each.unit().equals(command.unit()))) {
			return Outcome.refused("unit", "unit-already-handles", command.unit());
		}
		List<UnitRole> roles = new ArrayList<>(open.stream().map(Assignment::role).toList());
		roles.add(command.role());
		if (!UnitMix.coherent(roles)) {
			return Outcome.refused("role", "one-main-or-separate");
		}
		this.suggestions.accept(proposalId, command.unit(), command.reason(), actor);
		return add(proposalId, command);
	}

	private Outcome add(long proposalId, AddUnit command) {
		Assignment added = this.assigning.assign(proposalId, new UnitInRole(command.unit(), command.role()),
				command.reason());
		boolean waiting = this.processes.tell("proposal", Long.toString(proposalId), "unit-added",
				Map.of("assignmentId", added.id()));
		return waiting ? Outcome.done() : Outcome.refused("unit", "no-longer-added");
	}

}
