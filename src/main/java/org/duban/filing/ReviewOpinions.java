package org.duban.filing;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ReviewOpinions extends Repository<ReviewOpinion, Long> {

	ReviewOpinion save(ReviewOpinion opinion);

	List<ReviewOpinion> findByProposalIdOrderById(long proposalId);

	default List<ReviewOpinion> ofRound(long proposalId, ReviewOpinion.Stage stage, int roundNo) {
		return findByProposalIdOrderById(proposalId).stream()
			.filter((opinion) -> opinion.stage() == stage && opinion.roundNo() == roundNo)
			.toList();
	}

}
