package org.duban.assignment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.duban.organisation.HandlingUnit;
import org.duban.organisation.OpenWork;
import org.duban.organisation.UnitReformed;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.workflow.UnitTasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Units are renamed, merged and split while cases are open. The successor takes over what
 * is open with its tasks; clocks hang on the assignment and run on; closed cases keep the
 * unit they had.
 */
@Component
class UnitSuccession implements OpenWork {

	private static final Set<CaseState> OVER = EnumSet.of(CaseState.WITHDRAWN, CaseState.CLOSED, CaseState.ARCHIVED);

	private final AssignmentRepository assignments;

	private final PlannedUnitRepository plans;

	private final UnitChoices units;

	private final Cases cases;

	private final UnitTasks tasks;

	private final DoubleRoles doubles;

	private final ApplicationEventPublisher events;

	UnitSuccession(AssignmentRepository assignments, PlannedUnitRepository plans, UnitChoices units, Cases cases,
			UnitTasks tasks, DoubleRoles doubles, ApplicationEventPublisher events) {
		this.doubles = doubles;
		this.assignments = assignments;
		this.plans = plans;
		this.units = units;
		this.cases = cases;
		this.tasks = tasks;
		this.events = events;
	}

	@EventListener
	void on(UnitReformed reform) {
		HandlingUnit next = this.units.get(reform.successors().get(0));
		List<Assignment> handed = this.assignments.findByUnitOrderById(reform.unit())
			.stream()
			.filter(this::open)
			.toList();
		handed.forEach((assignment) -> succeed(assignment, next));
		List<PlannedUnit> planned = this.plans.findByUnitAndActiveTrueOrderById(reform.unit())
			.stream()
			.filter((plan) -> before(plan.proposalId()))
			.toList();
		planned.forEach((plan) -> plan.succeed(next));
		this.tasks.handOver(new UnitTasks.HandOver(reform.unit(), next.code(), next.name()), null);
		this.doubles.settle(handed.stream().map(Assignment::proposalId).distinct().toList(), next.code());
		this.doubles.settlePlans(planned.stream().map(PlannedUnit::proposalId).distinct().toList(), next.code());
	}

	/** One case goes to another of the units that a unit was split into. */
	void move(Assignment assignment, HandlingUnit next) {
		String from = assignment.unit();
		succeed(assignment, next);
		this.tasks.handOver(new UnitTasks.HandOver(from, next.code(), next.name()), assignment.proposalId());
	}

	private void succeed(Assignment assignment, HandlingUnit next) {
		String oldName = assignment.unitName();
		assignment.succeed(next);
		this.assignments.save(assignment);
		this.events.publishEvent(
				new UnitSucceeded(assignment.id(), assignment.proposalId(), next.code(), oldName, next.name()));
	}

	@Override
	public int cases(String unit) {
		return (int) this.assignments.findByUnitOrderById(unit).stream().filter(this::open).count();
	}

	private boolean open(Assignment assignment) {
		return assignment.state() != AssignmentState.REASSIGNED && assignment.state() != AssignmentState.CANCELLED
				&& !OVER.contains(this.cases.facts(assignment.proposalId()).state());
	}

	/** A plan is history once it was carried out. */
	private boolean before(long proposalId) {
		CaseState state = this.cases.facts(proposalId).state();
		return state == CaseState.FILED || state == CaseState.PRE_ASSIGNED;
	}

}
