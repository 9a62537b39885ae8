package org.duban.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.deadline.ClockKind;
import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.supervision.UnitClocks;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 通报: one paper under one number that names every unit it is about, and lies with each of
 * the cases it names.
 */
@Component
@Transactional
class Circulars {

	/** What a unit is late with. */
	record Late(long clockId, ClockKind kind, long proposalId, long assignmentId, String caseNo, String title,
			String unitCode, String unit, LocalDate due, int days) {

	}

	/** A circular that went out. */
	record Issued(long letterId, String number, LocalDateTime at, int cases) {

	}

	private static final Comparator<Late> ORDER = Comparator.comparing(Late::unit)
		.thenComparing(Late::due)
		.thenComparing(Late::clockId);

	private final LateCases late;

	private final Clocks clocks;

	private final Assignments assignments;

	private final Cases cases;

	private final CircularBook book;

	private final ApplicationEventPublisher events;

	Circulars(LateCases late, Clocks clocks, Assignments assignments, Cases cases, CircularBook book,
			ApplicationEventPublisher events) {
		this.late = late;
		this.clocks = clocks;
		this.assignments = assignments;
		this.cases = cases;
		this.book = book;
		this.events = events;
	}

	/** The units' late clocks by unit, the latest first. */
	List<Late> late() {
		return this.clocks.running(this.late.ofUnits())
			.stream()
			.filter((running) -> running.state() == RunningClock.State.RUNNING && running.remaining() < 0
					&& UnitClocks.isUnits(running.kind()) && running.subject().assignmentId() != null)
			.map(this::late)
			.sorted(ORDER)
			.toList();
	}

	List<Issued> issued() {
		return this.book.issued();
	}

	/**
	 * @throws CommandRefused naming what is wrong; the number it would have had is free
	 * again
	 */
	void issue(IssueCircular command, Actor actor) {
		Map<Long, Late> late = late().stream().collect(Collectors.toMap(Late::clockId, (one) -> one));
		if (!late.keySet().containsAll(command.clocks())) {
			throw refused("circular-not-late");
		}
		List<Late> named = command.clocks().stream().distinct().map(late::get).sorted(ORDER).toList();
		String number = this.book.number();
		// Asked after the number was drawn: who came first has written by now.
		named.stream().filter((one) -> this.book.namedToday(one.assignmentId())).findFirst().ifPresent((one) -> {
			throw refused("circular-already", one.unit(), one.caseNo());
		});
		this.book.write(number, named, command.text());
		named.forEach((one) -> this.events
			.publishEvent(new CircularIssued(number, one.unitCode(), one.proposalId(), one.assignmentId())));
		this.events.publishEvent(new CommandAccepted(actor, "issue-circular", null, Map.of(), command));
	}

	private Late late(RunningClock running) {
		AssignmentFacts facts = this.assignments.facts(Objects.requireNonNull(running.subject().assignmentId()));
		ProposalFacts about = this.cases.facts(facts.proposalId());
		return new Late(running.id(), running.kind(), facts.proposalId(), facts.id(), about.number(), about.title(),
				facts.unit(), facts.unitName(), running.due(), -running.remaining());
	}

	private static CommandRefused refused(String code, Object... arguments) {
		return new CommandRefused(List.of(new FieldError("clocks", code, List.of(arguments))));
	}

}
