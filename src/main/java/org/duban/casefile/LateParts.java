package org.duban.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.deadline.ClockKind;
import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.document.LateCases;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.supervision.UnitClocks;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What units are late with, for whoever urges many of them at once. */
@Component
@Transactional(readOnly = true)
public class LateParts {

	/** A unit's clock that is over its date, by so many working days. */
	public record Late(long clockId, ClockKind kind, long assignmentId, long proposalId, String number, String title,
			String unitName, LocalDate due, int days) {
	}

	private static final Comparator<Late> LATEST_FIRST = Comparator.comparing(Late::due)
		.thenComparing(Late::unitName)
		.thenComparing(Late::clockId);

	private final LateCases late;

	private final Clocks clocks;

	private final Assignments assignments;

	private final Cases cases;

	LateParts(LateCases late, Clocks clocks, Assignments assignments, Cases cases) {
		this.late = late;
		this.clocks = clocks;
		this.assignments = assignments;
		this.cases = cases;
	}

	public List<Late> all() {
		return this.clocks.running(this.late.ofUnits())
			.stream()
			.filter((running) -> running.state() == RunningClock.State.RUNNING && running.remaining() < 0
					&& UnitClocks.isUnits(running.kind()) && running.subject().assignmentId() != null)
			.map(this::late)
			.sorted(LATEST_FIRST)
			.toList();
	}

	private Late late(RunningClock running) {
		AssignmentFacts facts = this.assignments.facts(Objects.requireNonNull(running.subject().assignmentId()));
		ProposalFacts about = this.cases.facts(facts.proposalId());
		return new Late(running.id(), running.kind(), facts.id(), facts.proposalId(), about.number(), about.title(),
				facts.unitName(), running.due(), -running.remaining());
	}

}
