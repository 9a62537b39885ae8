package org.duban.proposal;

import java.util.Map;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.duban.workflow.Processes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class WithdrawAct implements ActService<Withdraw> {

	private final Proposals proposals;

	private final Cosigners cosigners;

	private final Cases cases;

	private final Processes processes;

	private final ApplicationEventPublisher events;

	WithdrawAct(Proposals proposals, Cosigners cosigners, Cases cases, Processes processes,
			ApplicationEventPublisher events) {
		this.proposals = proposals;
		this.cosigners = cosigners;
		this.cases = cases;
		this.processes = processes;
		this.events = events;
	}

	@Override
	public Class<Withdraw> command() {
		return Withdraw.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		Proposal proposal = this.proposals.get(subjectId);
		return proposal.withdrawable() && Proposers.maySpeakFor(actor, proposal);
	}

	@Override
	public Outcome act(long subjectId, Withdraw command, Actor actor) {
		Proposal proposal = this.proposals.get(subjectId);
		if (!proposal.withdrawable()) {
			return Outcome.refused("", "not-withdrawable", proposal.state());
		}
		this.cosigners.findByProposalIdOrderBySeqNo(subjectId).forEach(Cosigner::expire);
		boolean running = proposal.state() != CaseState.DRAFT;
		this.cases.reached(subjectId, CaseState.WITHDRAWN);
		this.events.publishEvent(new ProposalWithdrawn(subjectId, command.reason()));
		if (running) {
			this.processes.tell("proposal", String.valueOf(subjectId), "proposal-withdrawn", Map.of());
		}
		return Outcome.done();
	}

}
