package org.duban.handling;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CountersignatureRepository extends JpaRepository<Countersignature, Long> {

	List<Countersignature> findByReplyIdOrderById(long replyId);

	@Query("""
			select signature from Countersignature signature where signature.decision is null
			and signature.replyId in (select reply.id from Reply reply where reply.proposalId = ?1)""")
	List<Countersignature> findOpenOfCase(long proposalId);

}
