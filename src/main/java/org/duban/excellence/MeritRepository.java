package org.duban.excellence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface MeritRepository extends Repository<Merit, Long> {

	Merit save(Merit merit);

	Optional<Merit> findById(long id);

	List<Merit> findByCandidateIdInOrderById(Collection<Long> candidates);

	void deleteByCandidateId(long candidateId);

}
