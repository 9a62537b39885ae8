package org.duban.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface GivenRatingRepository extends Repository<GivenRating, Long> {

	GivenRating saveAndFlush(GivenRating rating);

	Optional<GivenRating> findByAssignmentIdAndSideAndRater(long assignmentId, RatingSide side, String rater);

	List<GivenRating> findBySideAndRaterAndAssignmentIdIn(RatingSide side, String rater,
			Collection<Long> assignmentIds);

}
