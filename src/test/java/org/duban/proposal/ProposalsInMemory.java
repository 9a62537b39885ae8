package org.duban.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.test.util.ReflectionTestUtils;

/** Proposals without a database. */
final class ProposalsInMemory implements Proposals {

	private final Map<Long, Proposal> rows = new HashMap<>();

	@Override
	public Proposal save(Proposal proposal) {
		if (ReflectionTestUtils.getField(proposal, "id") == null) {
			ReflectionTestUtils.setField(proposal, "id", this.rows.size() + 1L);
		}
		this.rows.put(proposal.id(), proposal);
		return proposal;
	}

	@Override
	public Optional<Proposal> findById(long id) {
		return Optional.ofNullable(this.rows.get(id));
	}

	@Override
	public List<Proposal> findByProposerOrderByIdDesc(String proposer) {
		return this.rows.values().stream().filter((proposal) -> proposal.proposer().equals(proposer)).toList();
	}

	@Override
	public List<Proposal> findByMainCaseId(long mainCaseId) {
		return this.rows.values()
			.stream()
			.filter((proposal) -> Long.valueOf(mainCaseId).equals(proposal.mainCaseId()))
			.toList();
	}

	@Override
	public List<Proposal> findBySpeaker(String speaker) {
		return this.rows.values().stream().filter((proposal) -> proposal.speaker().equals(speaker)).toList();
	}

	@Override
	public long countBySittingTermNoAndSittingSessionNoAndCaseNoNotNull(int termNo, int sessionNo) {
		return this.rows.values().stream().filter((proposal) -> proposal.facts(List.of()).caseNo() != null).count();
	}

	@Override
	public long countBySittingTermNoAndSittingSessionNoAndKeyMarkTrue(int termNo, int sessionNo) {
		return this.rows.values().stream().filter((proposal) -> proposal.facts(List.of()).key()).count();
	}

	@Override
	public boolean existsByCaseNoOrSerialNo(String caseNo, String serialNo) {
		return this.rows.values()
			.stream()
			.anyMatch((proposal) -> caseNo.equals(proposal.facts(List.of()).caseNo())
					|| serialNo.equals(proposal.serialNo()));
	}

}
