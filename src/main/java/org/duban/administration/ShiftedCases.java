package org.duban.administration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.duban.assignment.Assignments;
import org.duban.deadline.ClockKind;
import org.duban.deadline.DateShifts.Shift;
import org.duban.deadline.RunningClock;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.LooseMatters;
import org.duban.workflow.LooseMatters.LooseMatter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Names the cases whose dates move, by number only: who administers reads no case.
 */
@Component
class ShiftedCases {

	private static final int SHOWN = 200;

	/**
	 * @param proposalId the case, or null where the clock is of what belongs to none
	 * @param unit the unit's name, or null where the clock is none's
	 */
	record Line(@Nullable Long proposalId, String number, ClockKind clock, @Nullable String unit, LocalDate before,
			LocalDate after, boolean becomesLate, boolean inTimeAgain) {
	}

	/**
	 * @param late how many become late
	 * @param again how many are late and would not be any more
	 * @param lines the first of them
	 */
	record Report(int total, long late, long again, List<Line> lines) {
	}

	private final Cases cases;

	private final Assignments assignments;

	private final LooseMatters matters;

	private final ApplicationEventPublisher events;

	ShiftedCases(Cases cases, Assignments assignments, LooseMatters matters, ApplicationEventPublisher events) {
		this.cases = cases;
		this.assignments = assignments;
		this.matters = matters;
		this.events = events;
	}

	Report report(List<Shift> shifts) {
		return new Report(shifts.size(), shifts.stream().filter(Shift::becomesLate).count(),
				shifts.stream().filter(Shift::inTimeAgain).count(),
				shifts.stream().limit(SHOWN).map(this::line).toList());
	}

	private Line line(Shift shift) {
		RunningClock clock = shift.clock();
		Long assignment = clock.subject().assignmentId();
		Long proposalId = clock.subject().caseId();
		LooseMatter matter = (proposalId == null) ? this.matters.get(clock.subject().id()) : null;
		String number = (matter != null) ? matter.number() : this.cases.facts(clock.subject().proposalId()).number();
		String unit = (matter != null) ? matter.unitName() : null;
		return new Line(proposalId, number, clock.kind(),
				(assignment != null) ? this.assignments.facts(assignment).unitName() : unit, clock.due(), shift.due(),
				shift.becomesLate(), shift.inTimeAgain());
	}

	/** A line in the trail of each case whose date moved. */
	void enter(List<Shift> shifts, String why, Actor actor) {
		for (Shift shift : shifts) {
			RunningClock clock = shift.clock();
			Map<String, Object> variables = new HashMap<>();
			if (clock.subject().assignmentId() != null) {
				variables.put("assignmentId", clock.subject().assignmentId());
			}
			this.events.publishEvent(new CommandAccepted(actor, "shift-date", clock.subject().caseId(), variables,
					new DateShifted(clock.kind().name(), clock.due(), shift.due(),
							clock.due() + " → " + shift.due() + "；" + why)));
		}
	}

}
