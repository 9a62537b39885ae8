package org.duban.proposal;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class CancelSupportAct implements ActService<CancelSupport> {

	private final Proposals proposals;

	private final Supporters supporters;

	CancelSupportAct(Proposals proposals, Supporters supporters) {
		this.proposals = proposals;
		this.supporters = supporters;
	}

	@Override
	public Class<CancelSupport> command() {
		return CancelSupport.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		return this.proposals.get(subjectId).openForSupport()
				&& this.supporters.existsByProposalIdAndMember(subjectId, actor.username());
	}

	@Override
	public Outcome act(long subjectId, CancelSupport command, Actor actor) {
		if (!allowed(subjectId, actor)) {
			return Outcome.refused("", "not-supported-by-you");
		}
		this.supporters.deleteByProposalIdAndMember(subjectId, actor.username());
		return Outcome.done();
	}

}
