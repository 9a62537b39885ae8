package org.duban.proposal;

import org.springframework.data.repository.Repository;

interface Revisions extends Repository<ProposalRevision, Long> {

	ProposalRevision save(ProposalRevision revision);

}
