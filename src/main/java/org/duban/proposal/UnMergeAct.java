package org.duban.proposal;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class UnMergeAct implements ActService<UnMerge> {

	private final Proposals proposals;

	private final MergedCases merged;

	UnMergeAct(Proposals proposals, MergedCases merged) {
		this.proposals = proposals;
		this.merged = merged;
	}

	@Override
	public Class<UnMerge> command() {
		return UnMerge.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		return actor.is("clerk") && this.merged.mayLeave(this.proposals.get(subjectId));
	}

	@Override
	public Outcome act(long subjectId, UnMerge command, Actor actor) {
		Proposal proposal = this.proposals.get(subjectId);
		if (!this.merged.mayLeave(proposal)) {
			return Outcome.refused("", "not-unmergeable", proposal.state());
		}
		this.merged.leave(proposal);
		return Outcome.done();
	}

}
