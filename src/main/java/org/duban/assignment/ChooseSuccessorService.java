package org.duban.assignment;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Successors;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class ChooseSuccessorService implements ActService<ChooseSuccessor> {

	private static final Set<AssignmentState> ENDED = EnumSet.of(AssignmentState.REASSIGNED, AssignmentState.CANCELLED);

	private final AssignmentBook book;

	private final UnitChoices units;

	private final Successors successors;

	private final UnitSuccession succession;

	ChooseSuccessorService(AssignmentBook book, UnitChoices units, Successors successors, UnitSuccession succession) {
		this.book = book;
		this.units = units;
		this.successors = successors;
		this.succession = succession;
	}

	@Override
	public Class<ChooseSuccessor> command() {
		return ChooseSuccessor.class;
	}

	@Override
	public Subject subject() {
		return Subject.ASSIGNMENT;
	}

	@Override
	public boolean allowed(long assignmentId, Actor actor) {
		Assignment assignment = this.book.get(assignmentId);
		return assignment.formerUnit() != null && !ENDED.contains(assignment.state())
				&& (actor.is("clerk") || actor.is(assignment.officeGroup()));
	}

	@Override
	public Outcome act(long assignmentId, ChooseSuccessor command, Actor actor) {
		Assignment assignment = this.book.get(assignmentId);
		Optional<HandlingUnit> next = this.units.active(command.unit());
		if (next.isEmpty() || !this.successors.succeeds(assignment.formerUnit(), command.unit())) {
			return Outcome.refused("unit", "no-successor", command.unit());
		}
		if (this.book.rows(assignment.proposalId()).stream().anyMatch((row) -> row.unit().equals(command.unit()))) {
			return Outcome.refused("unit", "unit-already-handles", command.unit());
		}
		this.succession.move(assignment, next.get());
		return Outcome.done();
	}

}
