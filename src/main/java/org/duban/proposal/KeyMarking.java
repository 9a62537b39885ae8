package org.duban.proposal;

import org.springframework.stereotype.Component;

@Component
class KeyMarking implements KeyMarks {

	private final Proposals proposals;

	KeyMarking(Proposals proposals) {
		this.proposals = proposals;
	}

	@Override
	public void mark(long proposalId) {
		Proposal proposal = this.proposals.get(proposalId);
		proposal.mark(true);
		this.proposals.save(proposal);
	}

}
