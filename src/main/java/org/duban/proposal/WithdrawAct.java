package org.duban.proposal;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class WithdrawAct implements ActService<Withdraw> {

	private final Proposals proposals;

	private final Proposers proposers;

	private final Cosigners cosigners;

	private final Withdrawal withdrawal;

	WithdrawAct(Proposals proposals, Proposers proposers, Cosigners cosigners, Withdrawal withdrawal) {
		this.proposals = proposals;
		this.proposers = proposers;
		this.cosigners = cosigners;
		this.withdrawal = withdrawal;
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
		return this.proposers.mayActFor(actor, proposal) && (proposal.withdrawable()
				|| this.withdrawal.needsConsent(proposal) && this.withdrawal.waiting(subjectId).isEmpty());
	}

	@Override
	public Outcome act(long subjectId, Withdraw command, Actor actor) {
		Proposal proposal = this.proposals.get(subjectId);
		if (this.withdrawal.needsConsent(proposal)) {
			return this.withdrawal.ask(proposal, command.reason(), actor);
		}
		if (!proposal.withdrawable()) {
			return Outcome.refused("", "not-withdrawable", proposal.state());
		}
		this.cosigners.findByProposalIdOrderBySeqNo(subjectId).forEach(Cosigner::expire);
		this.withdrawal.end(proposal, command.reason());
		return Outcome.done();
	}

}
