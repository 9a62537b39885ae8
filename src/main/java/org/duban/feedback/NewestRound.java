package org.duban.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was said last about a unit's reply; earlier rounds stay on record but decide
 * nothing. The result decides; the attitude is a matter of its own.
 */
final class NewestRound {

	private NewestRound() {
	}

	/** Zero if nobody was asked yet. */
	static int number(List<Feedback> all) {
		return all.stream().mapToInt(Feedback::roundNo).max().orElse(0);
	}

	static boolean dissatisfied(List<Feedback> all, long assignmentId, Aggregate aggregate) {
		List<Verdict> results = of(all, assignmentId).map(Feedback::result).flatMap(Optional::stream).toList();
		return aggregate.of(results).filter(Verdict.DISSATISFIED::equals).isPresent();
	}

	/** 未联系 and 不满意 together: only a second handling will do. */
	static boolean neglected(List<Feedback> all, long assignmentId) {
		return of(all, assignmentId).anyMatch((feedback) -> feedback.neverContacted() && feedback.dissatisfied());
	}

	private static Stream<Feedback> of(List<Feedback> all, long assignmentId) {
		List<Feedback> own = all.stream().filter((feedback) -> feedback.assignmentId() == assignmentId).toList();
		int newest = number(own);
		return own.stream().filter((feedback) -> feedback.roundNo() == newest);
	}

}
