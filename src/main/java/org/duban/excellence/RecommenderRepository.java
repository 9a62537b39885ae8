package org.duban.excellence;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecommenderRepository extends Repository<Recommender, Long> {

	Recommender save(Recommender recommender);

	Optional<Recommender> findById(long id);

	List<Recommender> findBySelectionIdOrderById(long selectionId);

	/** Of each recommendation in a selection who gave it. */
	@Query("select given.recommenderId from Recommendation given, Candidate one"
			+ " where one.id = given.candidateId and one.selectionId = :selectionId")
	List<Long> givenIn(long selectionId);

}
