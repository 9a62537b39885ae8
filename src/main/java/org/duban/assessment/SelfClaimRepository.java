package org.duban.assessment;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SelfClaimRepository extends Repository<SelfClaim, Long> {

	SelfClaim save(SelfClaim claim);

	List<SelfClaim> findByAssessmentIdOrderById(long assessmentId);

	Optional<SelfClaim> findByAssessmentIdAndUnitAndItemCode(long assessmentId, String unit, String itemCode);

}
