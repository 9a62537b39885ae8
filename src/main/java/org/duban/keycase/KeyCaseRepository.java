package org.duban.keycase;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface KeyCaseRepository extends Repository<KeyCase, Long> {

	KeyCase save(KeyCase row);

	Optional<KeyCase> findById(long id);

	Optional<KeyCase> findByProposalId(long proposalId);

	List<KeyCase> findByStateOrderById(KeyState state);

}
