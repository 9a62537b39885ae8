package org.duban.filing;

import java.util.ArrayList;
import java.util.List;

/** What the room writes down, without a database. */
final class ReviewsInMemory {

	private final List<ReviewRound> roundRows = new ArrayList<>();

	private final List<ReviewOpinion> opinionRows = new ArrayList<>();

	private final List<NotFiledCase> notFiledRows = new ArrayList<>();

	final ReviewRounds rounds = new ReviewRounds() {

		@Override
		public ReviewRound save(ReviewRound round) {
			ReviewsInMemory.this.roundRows.add(round);
			return round;
		}

		@Override
		public List<ReviewRound> findByProposalIdOrderByRoundNo(long proposalId) {
			return ReviewsInMemory.this.roundRows;
		}

	};

	final ReviewOpinions opinions = new ReviewOpinions() {

		@Override
		public ReviewOpinion save(ReviewOpinion opinion) {
			ReviewsInMemory.this.opinionRows.add(opinion);
			return opinion;
		}

		@Override
		public List<ReviewOpinion> findByProposalIdOrderById(long proposalId) {
			return ReviewsInMemory.this.opinionRows;
		}

	};

	final NotFiledCases notFiled = new NotFiledCases() {

		@Override
		public NotFiledCase save(NotFiledCase notFiled) {
			if (!ReviewsInMemory.this.notFiledRows.contains(notFiled)) {
				ReviewsInMemory.this.notFiledRows.add(notFiled);
			}
			return notFiled;
		}

		@Override
		public List<NotFiledCase> findByProposalIdOrderById(long proposalId) {
			return ReviewsInMemory.this.notFiledRows;
		}

	};

}
