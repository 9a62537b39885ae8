package org.duban.proposal;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface Cosigners extends Repository<Cosigner, Long> {

	Cosigner save(Cosigner cosigner);

	Optional<Cosigner> findById(long id);

	List<Cosigner> findByProposalIdOrderBySeqNo(long proposalId);

	List<Cosigner> findByMemberAndStateOrderByIdDesc(String member, Cosigner.State state);

	default Optional<Cosigner> of(long proposalId, String member) {
		return findByProposalIdOrderBySeqNo(proposalId).stream()
			.filter((cosigner) -> cosigner.member().equals(member))
			.findFirst();
	}

	/** Those who signed, in the order in which they were asked. */
	default List<String> signed(long proposalId) {
		return findByProposalIdOrderBySeqNo(proposalId).stream()
			.filter(Cosigner::signed)
			.map(Cosigner::member)
			.toList();
	}

}
