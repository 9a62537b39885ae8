package org.duban.proposal;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface MergeObjectionRepository extends JpaRepository<MergeObjection, Long> {

	Optional<MergeObjection> findFirstByProposalIdOrderByIdDesc(long proposalId);

	List<MergeObjection> findByMainCaseId(long mainCaseId);

}
