package org.duban.assignment;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReturnRequestRepository extends JpaRepository<ReturnRequest, Long> {

	Optional<ReturnRequest> findByAssignmentId(long assignmentId);

	List<ReturnRequest> findByProposalIdAndDecisionIsNull(long proposalId);

}
