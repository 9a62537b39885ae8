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
		put(proposalId, true);
	}

	@Override
	public void unmark(long proposalId) {
		put(proposalId, false);
	}

	@Override
	public Share share(long proposalId) {
		Sitting sitting = this.proposals.get(proposalId).sitting();
		int term = sitting.termNo();
		int session = sitting.sessionNo();
		return new Share(this.proposals.countBySittingTermNoAndSittingSessionNoAndKeyMarkTrue(term, session),
				this.proposals.countBySittingTermNoAndSittingSessionNoAndCaseNoNotNull(term, session));
	}

	private void put(long proposalId, boolean key) {
		Proposal proposal = this.proposals.get(proposalId);
		proposal.mark(key);
		this.proposals.save(proposal);
	}

}
