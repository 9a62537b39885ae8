package org.duban.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.test.util.ReflectionTestUtils;

/** Co-signers without a database. */
final class CosignersInMemory implements Cosigners {

	private final Map<Long, Cosigner> rows = new HashMap<>();

	@Override
	public Cosigner save(Cosigner cosigner) {
		if (ReflectionTestUtils.getField(cosigner, "id") == null) {
			ReflectionTestUtils.setField(cosigner, "id", this.rows.size() + 1L);
		}
		this.rows.put(cosigner.id(), cosigner);
		return cosigner;
	}

	@Override
	public Optional<Cosigner> findById(long id) {
		return Optional.ofNullable(this.rows.get(id));
	}

	@Override
	public List<Cosigner> findByProposalIdOrderBySeqNo(long proposalId) {
		return this.rows.values().stream().filter((cosigner) -> cosigner.proposalId() == proposalId).toList();
	}

	@Override
	public List<Cosigner> findByMemberAndStateOrderByIdDesc(String member, Cosigner.State state) {
		return this.rows.values()
			.stream()
			.filter((cosigner) -> cosigner.member().equals(member) && cosigner.state() == state)
			.toList();
	}

}
