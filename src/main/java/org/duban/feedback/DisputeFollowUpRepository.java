package org.duban.feedback;

import java.util.List;

import org.springframework.data.repository.Repository;

interface DisputeFollowUpRepository extends Repository<DisputeFollowUp, Long> {

	DisputeFollowUp save(DisputeFollowUp row);

	List<DisputeFollowUp> findByProposerAndKindOrderByIdDesc(String proposer, String kind);

}
