package org.duban.excellence;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ScoreRepository extends Repository<Score, Long> {

	Score save(Score score);

	Optional<Score> findById(long id);

	List<Score> findBySelectionIdOrderById(long selectionId);

	boolean existsByCandidateIdAndExpert(long candidateId, String expert);

}
