package org.duban.handling;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface ExtensionRequestRepository extends JpaRepository<ExtensionRequest, Long> {

	List<ExtensionRequest> findByAssignmentIdOrderById(long assignmentId);

	List<ExtensionRequest> findByProposalIdOrderById(long proposalId);

}
