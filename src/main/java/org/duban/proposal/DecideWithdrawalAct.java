package org.duban.proposal;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class DecideWithdrawalAct implements ActService<DecideWithdrawal> {

	private final Proposals proposals;

	private final Withdrawal withdrawal;

	DecideWithdrawalAct(Proposals proposals, Withdrawal withdrawal) {
		this.proposals = proposals;
		this.withdrawal = withdrawal;
	}

	@Override
	public Class<DecideWithdrawal> command() {
		return DecideWithdrawal.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		return actor.is("committee-chair") && this.withdrawal.waiting(subjectId).isPresent();
	}

	@Override
	public Outcome act(long subjectId, DecideWithdrawal command, Actor actor) {
		return this.withdrawal.decide(this.proposals.get(subjectId), command, actor);
	}

}
