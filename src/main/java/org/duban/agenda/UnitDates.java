package org.duban.agenda;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.deadline.RunningClock.State;
import org.duban.supervision.UnitClocks;
import org.duban.workflow.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What runs for a unit, for those who answer for all of it. */
@Component
class UnitDates {

	private static final List<String> ANSWERING = List.of("liaison", "leader", "head");

	private final JdbcClient jdbc;

	private final Clocks clocks;

	UnitDates(JdbcClient jdbc, Clocks clocks) {
		this.jdbc = jdbc;
		this.clocks = clocks;
	}

	/** Nothing for whoever does only the own tasks. */
	List<RunningClock> of(Actor actor) {
		String unit = actor.unit();
		if (unit == null || ANSWERING.stream().noneMatch((role) -> actor.is("unit-" + unit + "-" + role))) {
			return List.of();
		}
		List<Part> parts = this.jdbc.sql("""
				select id, proposal_id from assignment where unit = ? and state not in ('REASSIGNED', 'CANCELLED')
				and exists (select 1 from running_clock c where c.assignment_id = assignment.id
				and c.active_key is not null)""").param(unit).query(Part.class).list();
		Set<Long> own = Set.copyOf(parts.stream().map(Part::id).toList());
		return Stream.concat(ofParts(parts, own).stream(), ofMatters(unit)).toList();
	}

	/** What belongs to no case has its unit itself. */
	private Stream<RunningClock> ofMatters(String unit) {
		return this.jdbc.sql("""
				select c.id from running_clock c join party_item i on i.id = c.subject_id
				where c.proposal_id is null and c.subject_variable = 'partyItemId' and c.state = 'RUNNING'
				and i.unit_code = ? order by c.id""")
			.param(unit)
			.query(Long.class)
			.list()
			.stream()
			.flatMap((id) -> this.clocks.find(id).stream())
			.filter((running) -> UnitClocks.isUnits(running.kind()));
	}

	private List<RunningClock> ofParts(List<Part> parts, Set<Long> own) {
		return this.clocks.running(parts.stream().map(Part::proposalId).distinct().toList())
			.stream()
			.filter((running) -> running.state() == State.RUNNING && UnitClocks.isUnits(running.kind()))
			.filter((running) -> running.subject().assignmentId() != null
					&& own.contains(running.subject().assignmentId()))
			.toList();
	}

	/** A unit's part of a case. */
	record Part(long id, long proposalId) {
	}

}
