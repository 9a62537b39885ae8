package org.duban.assessment;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface AssessmentObjectionRepository extends Repository<AssessmentObjection, Long> {

	AssessmentObjection save(AssessmentObjection objection);

	Optional<AssessmentObjection> findById(long id);

	List<AssessmentObjection> findByAssessmentIdOrderById(long assessmentId);

}
