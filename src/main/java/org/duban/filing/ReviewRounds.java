package org.duban.filing;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ReviewRounds extends Repository<ReviewRound, Long> {

	ReviewRound save(ReviewRound round);

	List<ReviewRound> findByProposalIdOrderByRoundNo(long proposalId);

	default Optional<ReviewRound> last(long proposalId) {
		List<ReviewRound> rounds = findByProposalIdOrderByRoundNo(proposalId);
		return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
	}

	default int lastNo(long proposalId) {
		return last(proposalId).map(ReviewRound::roundNo).orElse(0);
	}

}
