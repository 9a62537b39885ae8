package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
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

	private final ObjectProvider<ReopenablePromises> promises;

	private final ProcessRestart processes;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReopenAct(Proposals proposals, ArchiveRecords records, ReopenedWork work, ObjectProvider<ReopenableWork> units,
			ObjectProvider<ReopenablePromises> promises, ProcessRestart processes, ApplicationEventPublisher events,
			Clock clock) {
		this.proposals = proposals;
		this.records = records;
		this.work = work;
		this.units = units;
		this.promises = promises;
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
		return switch (command.decision()) {
			case "handle" -> handle(proposal, command, actor);
			case "track" -> track(proposal, command, actor);
			default -> check(proposal, command, actor);
		};
	}

	private Outcome check(Proposal proposal, Reopen command, Actor actor) {
		if (proposal.state() == CaseState.CLOSED) {
			return Outcome.refused("decision", "reopen-not-archived");
		}
		return goOn(proposal, CaseState.CLOSED, "archive-check", command, actor);
	}

	private Outcome handle(Proposal proposal, Reopen command, Actor actor) {
		Optional<Long> unit = unitWork(proposal.id(), String.valueOf(command.unit()));
		if (unit.isEmpty()) {
			return Outcome.refused("unit", "reopen-no-unit", String.valueOf(command.unit()));
		}
		this.work.put(proposal.id(), unit.get());
		return goOn(proposal, CaseState.DISSATISFIED, "Call_Redo#multiInstanceBody", command, actor);
	}

	/** The unit reports on the promise again; the case closes anew once it is settled. */
	private Outcome track(Proposal proposal, Reopen command, Actor actor) {
		long promise = Objects.requireNonNull(command.promise());
		LocalDate plannedOn = Objects.requireNonNull(command.plannedOn());
		if (!plannedOn.isAfter(LocalDate.now(this.clock))) {
			return Outcome.refused("plannedOn", "in-past");
		}
		Optional<ReopenablePromises> ledger = this.promises.stream()
			.filter((each) -> each.settled(proposal.id(), promise))
			.findFirst();
		if (ledger.isEmpty()) {
			return Outcome.refused("promise", "reopen-no-promise", promise);
		}
		ledger.get().takeUp(promise, plannedOn);
		return goOn(proposal, CaseState.TRACKING, "Call_TrackCommitment#multiInstanceBody", command, actor);
	}

	private Outcome goOn(Proposal proposal, CaseState state, String step, Reopen command, Actor actor) {
		long subjectId = proposal.id();
		proposal.reopen(state);
		this.proposals.save(proposal);
		this.records.findFirstByProposalIdAndReopenedOnIsNullOrderByIdDesc(subjectId)
			.ifPresent((record) -> record.reopen(LocalDate.now(this.clock), actor.username(), command.reason()));
		this.events.publishEvent(new CaseReopened(subjectId, command.unit(), command.reason()));
		this.processes.goOnAt("proposal", String.valueOf(subjectId), "archive-check", step, Map.of("proposalId",
				subjectId, "caseNo", proposal.number(), "proposer", proposal.proposer(), "invited", false));
		return Outcome.done();
	}

	private Optional<Long> unitWork(long proposalId, String unit) {
		return this.units.stream().map((each) -> each.of(proposalId, unit)).flatMap(Optional::stream).findFirst();
	}

}
