package org.duban.assignment;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface AssignmentRepository extends JpaRepository<Assignment, Long> {

	List<Assignment> findByProposalIdOrderById(long proposalId);

	long countByUnitAndStateNotIn(String unit, Collection<AssignmentState> states);

	List<Assignment> findByUnitOrderById(String unit);

}
