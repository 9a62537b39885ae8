package org.duban.filing;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.duban.workflow.Actor;
import org.springframework.stereotype.Component;

/** The opinions and rounds of a case as they are written down. */
@Component
class ReviewNotes {

	private final ReviewRounds rounds;

	private final ReviewOpinions opinions;

	private final Clock clock;

	ReviewNotes(ReviewRounds rounds, ReviewOpinions opinions, Clock clock) {
		this.rounds = rounds;
		this.opinions = opinions;
		this.clock = clock;
	}

	void write(long proposalId, ReviewOpinion.Stage stage, Actor actor, ReviewOpinion.Content content) {
		this.opinions.save(new ReviewOpinion(proposalId, stage, this.rounds.lastNo(proposalId), actor.username(),
				content, LocalDateTime.now(this.clock)));
	}

	void openRound(long proposalId, List<String> reviewers) {
		this.rounds.save(new ReviewRound(proposalId, this.rounds.lastNo(proposalId) + 1, reviewers,
				LocalDateTime.now(this.clock)));
	}

	List<String> reviewers(long proposalId) {
		return this.rounds.last(proposalId)
			.map(ReviewRound::reviewers)
			.orElseThrow(() -> new IllegalStateException("Case " + proposalId + " has no reviewers"));
	}

	/** Everything that was said so far, in its order. */
	List<ReviewOpinion> all(long proposalId) {
		return this.opinions.findByProposalIdOrderById(proposalId);
	}

	/** The opinions of the second review that goes on now. */
	List<ReviewOpinion> ofThisRound(long proposalId) {
		return this.opinions.ofRound(proposalId, ReviewOpinion.Stage.SECOND, this.rounds.lastNo(proposalId));
	}

}
