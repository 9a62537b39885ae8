package org.duban.keycase;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface KeyAskingRepository extends Repository<KeyAsking, Long> {

	KeyAsking save(KeyAsking asking);

	Optional<KeyAsking> findById(long id);

	List<KeyAsking> findFirst20ByOrderByIdDesc();

	List<KeyAsking> findByCasesContaining(long proposalId);

	List<KeyAsking> findByBodiesContainingOrderByIdDesc(String body);

}
