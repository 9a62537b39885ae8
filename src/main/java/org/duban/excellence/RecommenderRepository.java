package org.duban.excellence;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface RecommenderRepository extends Repository<Recommender, Long> {

	Recommender save(Recommender recommender);

	Optional<Recommender> findById(long id);

	List<Recommender> findBySelectionIdOrderById(long selectionId);

}
