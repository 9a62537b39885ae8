package org.duban.feedback;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SecondHandlingRepository extends Repository<SecondHandling, Long> {

	SecondHandling save(SecondHandling handling);

	Optional<SecondHandling> findFirstByAssignmentIdOrderByIdDesc(long assignmentId);

	int countByAssignmentIdAndDecision(long assignmentId, String decision);

}
