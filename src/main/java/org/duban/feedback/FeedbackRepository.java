package org.duban.feedback;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface FeedbackRepository extends Repository<Feedback, Long> {

	Feedback save(Feedback feedback);

	Optional<Feedback> findById(long id);

	List<Feedback> findByProposalIdOrderById(long proposalId);

	List<Feedback> findByAssignmentIdOrderById(long assignmentId);

}
