package org.duban.commitment;

import org.springframework.data.repository.Repository;

interface SupplementaryReplyRepository extends Repository<SupplementaryReply, Long> {

	SupplementaryReply save(SupplementaryReply reply);

	boolean existsByAssignmentId(long assignmentId);

}
