package org.duban.excellence;

import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** That one of those asked recommended a candidate, and why. */
@Entity
@Table(name = "excellent_recommendation")
class Recommendation {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long candidateId;

	private long recommenderId;

	private String reason;

	private String givenBy;

	private LocalDateTime givenAt;

	@SuppressWarnings("NullAway.Init")
	protected Recommendation() {
	}

	Recommendation(Candidate candidate, Recommender recommender, String reason, Stamp stamp) {
		this.candidateId = candidate.id();
		this.recommenderId = recommender.id();
		this.reason = reason.strip();
		this.givenBy = stamp.by();
		this.givenAt = stamp.at();
	}

	long candidateId() {
		return this.candidateId;
	}

	long recommenderId() {
		return this.recommenderId;
	}

	String reason() {
		return this.reason;
	}

}
