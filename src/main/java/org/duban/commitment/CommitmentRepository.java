package org.duban.commitment;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface CommitmentRepository extends Repository<Commitment, Long> {

	Commitment save(Commitment commitment);

	Optional<Commitment> findById(long id);

	List<Commitment> findByProposalIdOrderById(long proposalId);

	List<Commitment> findByAssignmentIdOrderById(long assignmentId);

}
