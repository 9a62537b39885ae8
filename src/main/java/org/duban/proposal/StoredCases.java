package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredCases implements Cases {

	private final Proposals proposals;

	private final Cosigners cosigners;

	private final Counters counters;

	private final MergedCases merged;

	private final Clock clock;

	StoredCases(Proposals proposals, Cosigners cosigners, Counters counters, MergedCases merged, Clock clock) {
		this.proposals = proposals;
		this.cosigners = cosigners;
		this.counters = counters;
		this.merged = merged;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public ProposalFacts facts(long proposalId) {
		Proposal proposal = this.proposals.get(proposalId);
		List<String> signers = new ArrayList<>(List.of(proposal.proposer()));
		signers.addAll(this.cosigners.signed(proposalId));
		return proposal.facts(signers);
	}

	@Override
	public void reached(long proposalId, CaseState state) {
		Proposal proposal = this.proposals.get(proposalId);
		switch (state) {
			case CLOSED -> proposal.close(LocalDate.now(this.clock));
			case WITHDRAWN -> proposal.withdraw();
			default -> proposal.reach(state);
		}
		if (state == CaseState.NOT_FILED || state == CaseState.WITHDRAWN) {
			this.merged.release(proposalId);
		}
		this.proposals.save(proposal);
	}

	@Override
	public String file(long proposalId) {
		Proposal proposal = this.proposals.get(proposalId);
		String run = "case-" + proposal.sessionCode();
		int no = this.counters.next(run);
		String category = proposal.category();
		Integer categorySeq = (category != null) ? this.counters.next(run + "-" + category) : null;
		CaseNumber number = CaseNumber.of(proposal.sessionCode(), no, categorySeq);
		proposal.file(number, LocalDate.now(this.clock));
		proposal.signedBy(this.cosigners.signed(proposalId).size());
		this.proposals.save(proposal);
		return number.text();
	}

	@Override
	public void merge(long proposalId, long mainCaseId) {
		Proposal proposal = this.proposals.get(proposalId);
		if (!this.merged.mayTake(mainCaseId, proposalId)) {
			throw new IllegalStateException("Case " + mainCaseId + " cannot take case " + proposalId);
		}
		proposal.mergeInto(mainCaseId);
		this.merged.release(proposalId);
		this.proposals.save(proposal);
	}

	@Override
	public void classify(long proposalId, String category2) {
		Proposal proposal = this.proposals.get(proposalId);
		proposal.classify(category2);
		this.proposals.save(proposal);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Long> mergedInto(long proposalId) {
		return this.proposals.findByMainCaseId(proposalId).stream().map(Proposal::id).toList();
	}

}
