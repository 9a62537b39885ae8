package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessRestart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The clerk or the administrator takes a case up again, and says why. */
@Component
class ReopenAct implements ActService<Reopen> {

	private final Proposals proposals;

	private final ArchiveRecords records;

	private final ReopenedWork work;

	private final ObjectProvider<ReopenableWork> units;

	private final ProcessRestart processes;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReopenAct(Proposals proposals, ArchiveRecords records, ReopenedWork work, ObjectProvider<ReopenableWork> units,
			ProcessRestart processes, ApplicationEventPublisher events, Clock clock) {
		this.proposals = proposals;
		this.records = records;
		this.work = work;
		this.units = units;
		this.processes = processes;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Class<Reopen> command() {
		return Reopen.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		CaseState state = this.proposals.get(subjectId).state();
		return (actor.is("clerk") || actor.is("sysadmin"))
				&& (state == CaseState.ARCHIVED || state == CaseState.CLOSED);
	}

	@Override
	public Outcome act(long subjectId, Reopen command, Actor actor) {
		Proposal proposal = this.proposals.get(subjectId);
		boolean handle = command.decision().equals("handle");
		if (!handle && proposal.state() == CaseState.CLOSED) {
			return Outcome.refused("decision", "reopen-not-archived");
		}
		Optional<Long> unit = handle ? unitWork(subjectId, String.valueOf(command.unit())) : Optional.empty();
		if (handle && unit.isEmpty()) {
			return Outcome.refused("unit", "reopen-no-unit", String.valueOf(command.unit()));
		}
		proposal.reopen(handle ? CaseState.DISSATISFIED : CaseState.CLOSED);
		this.proposals.save(proposal);
		this.records.findFirstByProposalIdAndReopenedOnIsNullOrderByIdDesc(subjectId)
			.ifPresent((record) -> record.reopen(LocalDate.now(this.clock), actor.username(), command.reason()));
		unit.ifPresent((assignment) -> this.work.put(subjectId, assignment));
		this.events.publishEvent(new CaseReopened(subjectId, handle ? command.unit() : null, command.reason()));
		this.processes.goOnAt("proposal", String.valueOf(subjectId), "archive-check",
				handle ? "Call_Redo#multiInstanceBody" : "archive-check", Map.of("proposalId", subjectId, "caseNo",
						proposal.number(), "proposer", proposal.proposer(), "invited", false));
		return Outcome.done();
	}

	private Optional<Long> unitWork(long proposalId, String unit) {
		return this.units.stream().map((each) -> each.of(proposalId, unit)).flatMap(Optional::stream).findFirst();
	}

}
