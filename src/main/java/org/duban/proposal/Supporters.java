package org.duban.proposal;

import org.springframework.data.repository.Repository;

interface Supporters extends Repository<Supporter, Long> {

	Supporter save(Supporter supporter);

	boolean existsByProposalIdAndMember(long proposalId, String member);

	void deleteByProposalIdAndMember(long proposalId, String member);

}
