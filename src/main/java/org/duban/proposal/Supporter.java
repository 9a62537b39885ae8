package org.duban.proposal;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A member who supports (附议) a filed proposal; no duty follows from it. */
@Entity
class Supporter {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long proposalId;

	private String member;

	private LocalDateTime supportedAt;

	@SuppressWarnings("NullAway.Init")
	protected Supporter() {
	}

	Supporter(long proposalId, String member, LocalDateTime now) {
		this.proposalId = proposalId;
		this.member = member;
		this.supportedAt = now;
	}

}
