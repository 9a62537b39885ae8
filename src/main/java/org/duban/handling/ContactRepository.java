package org.duban.handling;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface ContactRepository extends JpaRepository<RecordedContact, Long> {

	List<RecordedContact> findByAssignmentIdOrderById(long assignmentId);

}
