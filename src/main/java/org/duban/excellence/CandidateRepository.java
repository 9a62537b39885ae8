package org.duban.excellence;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface CandidateRepository extends Repository<Candidate, Long> {

	Candidate save(Candidate candidate);

	Optional<Candidate> findById(long id);

	List<Candidate> findBySelectionIdOrderById(long selectionId);

	List<Candidate> findByProposalId(long proposalId);

	Optional<Candidate> findBySelectionIdAndProposalId(long selectionId, long proposalId);

}
