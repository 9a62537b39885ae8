package org.duban.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.deadline.ClockKind;
import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What units are late with: the one list from which they are urged and named. */
@Component
@Transactional(readOnly = true)
public class LateUnits {

	/** A unit's clock that is over its date, by so many working days. */
	public record Late(long clockId, ClockKind kind, long proposalId, long assignmentId, String number, String title,
			String unit, String unitName, LocalDate due, int days) {

	}

	private static final Comparator<Late> LATEST_FIRST = Comparator.comparing(Late::due)
		.thenComparing(Late::unitName)
		.thenComparing(Late::clockId);

	private final JdbcClient jdbc;

	private final Clocks clocks;

	private final Assignments assignments;

	private final Cases cases;

	private final Clock clock;

	LateUnits(JdbcClient jdbc, Clocks clocks, Assignments assignments, Cases cases, Clock clock) {
		this.jdbc = jdbc;
		this.clocks = clocks;
		this.assignments = assignments;
		this.cases = cases;
		this.clock = clock;
	}

	/** The latest first. */
	public List<Late> all() {
		return this.clocks.running(cases())
			.stream()
			.filter((running) -> running.state() == RunningClock.State.RUNNING && running.remaining() < 0
					&& UnitClocks.isUnits(running.kind()) && running.subject().assignmentId() != null)
			.map(this::late)
			.sorted(LATEST_FIRST)
			.toList();
	}

	private List<Long> cases() {
		return this.jdbc.sql("""
				select distinct proposal_id from running_clock
				where state = 'RUNNING' and due < ? and assignment_id is not null order by proposal_id""")
			.param(LocalDate.now(this.clock))
			.query(Long.class)
			.list();
	}

	private Late late(RunningClock running) {
		AssignmentFacts facts = this.assignments.facts(Objects.requireNonNull(running.subject().assignmentId()));
		ProposalFacts about = this.cases.facts(facts.proposalId());
		return new Late(running.id(), running.kind(), facts.proposalId(), facts.id(), about.number(), about.title(),
				facts.unit(), facts.unitName(), running.due(), -running.remaining());
	}

}
