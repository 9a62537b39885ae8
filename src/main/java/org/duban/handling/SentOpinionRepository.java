package org.duban.handling;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface SentOpinionRepository extends JpaRepository<SentOpinion, Long> {

	List<SentOpinion> findByProposalIdOrderById(long proposalId);

}
