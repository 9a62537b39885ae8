package org.duban.excellence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface RecommendationRepository extends Repository<Recommendation, Long> {

	Recommendation save(Recommendation recommendation);

	Optional<Recommendation> findById(long id);

	List<Recommendation> findByCandidateIdInOrderById(Collection<Long> candidates);

}
