package org.duban.filing;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** One second review by two reviewers of one group; a return begins another. */
@Entity
class ReviewRound {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long proposalId;

	private int roundNo;

	private String reviewer1;

	private String reviewer2;

	private LocalDateTime openedAt;

	@SuppressWarnings("NullAway.Init")
	protected ReviewRound() {
	}

	ReviewRound(long proposalId, int roundNo, List<String> reviewers, LocalDateTime now) {
		this.proposalId = proposalId;
		this.roundNo = roundNo;
		this.reviewer1 = reviewers.get(0);
		this.reviewer2 = reviewers.get(1);
		this.openedAt = now;
	}

	int roundNo() {
		return this.roundNo;
	}

	List<String> reviewers() {
		return List.of(this.reviewer1, this.reviewer2);
	}

}
