package org.duban.handling;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface CountersignatureRepository extends JpaRepository<Countersignature, Long> {

	List<Countersignature> findByReplyIdOrderById(long replyId);

}
