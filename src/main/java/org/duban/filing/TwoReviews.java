package org.duban.filing;

import java.util.List;
import java.util.Optional;

import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.StandInRule;
import org.springframework.stereotype.Component;

/** The two reviews of a round are two persons' reviews, whoever stands in for whom. */
@Component
class TwoReviews implements StandInRule {

	private final ReviewNotes notes;

	TwoReviews(ReviewNotes notes) {
		this.notes = notes;
	}

	@Override
	public Optional<FieldError> objection(OpenTask task, Actor colleague) {
		return (task.key().equals("second-review")
				&& this.notes.reviewers(task.proposalId()).contains(colleague.username()))
						? Optional.of(new FieldError("", "stand-in-two-reviews", List.of())) : Optional.empty();
	}

}
