package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.duban.member.Members;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredCases implements Cases {

	private final Proposals proposals;

	private final Cosigners cosigners;

	private final Counters counters;

	private final MergedCases merged;

	private final Members members;

	private final Clock clock;

	StoredCases(Proposals proposals, Cosigners cosigners, Counters counters, MergedCases merged, Members members,
			Clock clock) {
		this.proposals = proposals;
		this.cosigners = cosigners;
		this.counters = counters;
		this.merged = merged;
		this.members = members;
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

	/** Without asking who signed. */
	@Override
	@Transactional(readOnly = true)
	public String number(long proposalId) {
		return this.proposals.get(proposalId).facts(List.of()).number();
	}

	@Override
	@Transactional(readOnly = true)
	public String speaker(long proposalId) {
		return this.proposals.get(proposalId).speaker();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean voiceless(long proposalId) {
		Proposal proposal = this.proposals.get(proposalId);
		return !proposal.type().sealed() && this.members.ended(proposal.speaker());
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
		String run = "case-" + proposal.sitting().code();
		int no = this.counters.next(run);
		String category = proposal.category();
		Integer categorySeq = (category != null) ? this.counters.next(run + "-" + category) : null;
		CaseNumber number = CaseNumber.of(proposal.sitting().code(), no, categorySeq);
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
