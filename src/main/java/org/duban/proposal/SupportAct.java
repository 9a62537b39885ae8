package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDateTime;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class SupportAct implements ActService<Support> {

	private final Proposals proposals;

	private final Cosigners cosigners;

	private final Supporters supporters;

	private final Clock clock;

	SupportAct(Proposals proposals, Cosigners cosigners, Supporters supporters, Clock clock) {
		this.proposals = proposals;
		this.cosigners = cosigners;
		this.supporters = supporters;
		this.clock = clock;
	}

	@Override
	public Class<Support> command() {
		return Support.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		Proposal proposal = this.proposals.get(subjectId);
		return actor.is("member") && proposal.openForSupport() && !signer(proposal, actor)
				&& !this.supporters.existsByProposalIdAndMember(subjectId, actor.username());
	}

	@Override
	public Outcome act(long subjectId, Support command, Actor actor) {
		Proposal proposal = this.proposals.get(subjectId);
		if (!proposal.openForSupport()) {
			return Outcome.refused("", "not-open-for-support");
		}
		if (signer(proposal, actor) || this.supporters.existsByProposalIdAndMember(subjectId, actor.username())) {
			return Outcome.refused("", "already-supported");
		}
		this.supporters.save(new Supporter(subjectId, actor.username(), LocalDateTime.now(this.clock)));
		return Outcome.done();
	}

	private boolean signer(Proposal proposal, Actor actor) {
		return proposal.proposer().equals(actor.username())
				|| this.cosigners.signed(proposal.id()).contains(actor.username());
	}

}
