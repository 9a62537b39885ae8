package org.duban.assignment;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface PlannedUnitRepository extends JpaRepository<PlannedUnit, Long> {

	List<PlannedUnit> findByProposalIdAndActiveTrueOrderById(long proposalId);

	List<PlannedUnit> findByUnitAndActiveTrueOrderById(String unit);

}
