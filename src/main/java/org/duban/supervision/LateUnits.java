package org.duban.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.Actor;
import org.duban.workflow.LooseMatters;
import org.duban.workflow.LooseMatters.LooseMatter;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What units are late with: the one list from which they are urged and named. */
@Component
@Transactional(readOnly = true)
public class LateUnits {

	/**
	 * A unit's clock that is over its date, by so many working days.
	 *
	 * @param number of the case or of the matter that belongs to none
	 */
	public record Late(long clockId, ClockKind kind, ClockSubject subject, String number, String title, String unit,
			String unitName, LocalDate due, int days) {

		public @Nullable Long proposalId() {
			return this.subject.caseId();
		}

		public @Nullable Long assignmentId() {
			return this.subject.assignmentId();
		}

		/** What belongs to no case. */
		public @Nullable Long matterId() {
			return (this.subject.caseId() == null) ? Long.valueOf(this.subject.id()) : null;
		}

	}

	private static final Comparator<Late> LATEST_FIRST = Comparator.comparing(Late::due)
		.thenComparing(Late::unitName)
		.thenComparing(Late::clockId);

	private final JdbcClient jdbc;

	private final Clocks clocks;

	private final Assignments assignments;

	private final Cases cases;

	private final LooseMatters matters;

	private final Clock clock;

	LateUnits(JdbcClient jdbc, Clocks clocks, Assignments assignments, Cases cases, LooseMatters matters, Clock clock) {
		this.matters = matters;
		this.jdbc = jdbc;
		this.clocks = clocks;
		this.assignments = assignments;
		this.cases = cases;
		this.clock = clock;
	}

	public static boolean mayRead(Actor actor) {
		return ofCases(actor) || ofMatters(actor);
	}

	/** Who urges and names the units of all cases. */
	public static boolean ofCases(Actor actor) {
		return actor.is("clerk") || actor.is("supervisor");
	}

	/** Who urges and names the units of what belongs to no case. */
	public static boolean ofMatters(Actor actor) {
		return Urging.mayUrgeLoose(actor);
	}

	/** What the actor urges and names, the latest first. */
	public List<Late> of(Actor actor) {
		Stream<RunningClock> ofCases = ofCases(actor)
				? this.clocks.running(cases()).stream().filter((running) -> running.subject().assignmentId() != null)
				: Stream.empty();
		Stream<RunningClock> loose = ofMatters(actor)
				? matters().stream().flatMap((id) -> this.clocks.find(id).stream()) : Stream.empty();
		return Stream.concat(ofCases, loose)
			.filter((running) -> running.state() == RunningClock.State.RUNNING && running.remaining() < 0
					&& UnitClocks.isUnits(running.kind()))
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

	/** Clocks of no case that are over. */
	private List<Long> matters() {
		return this.jdbc
			.sql("select id from running_clock where state = 'RUNNING' and due < ? and proposal_id is null order by id")
			.param(LocalDate.now(this.clock))
			.query(Long.class)
			.list();
	}

	private Late late(RunningClock running) {
		if (running.subject().caseId() == null) {
			LooseMatter matter = this.matters.get(running.subject().id());
			return new Late(running.id(), running.kind(), running.subject(), matter.number(), matter.title(),
					matter.unit(), matter.unitName(), running.due(), -running.remaining());
		}
		AssignmentFacts facts = this.assignments.facts(Objects.requireNonNull(running.subject().assignmentId()));
		ProposalFacts about = this.cases.facts(facts.proposalId());
		return new Late(running.id(), running.kind(), running.subject(), about.number(), about.title(), facts.unit(),
				facts.unitName(), running.due(), -running.remaining());
	}

}
