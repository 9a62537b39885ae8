package org.duban.proposal;

import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The wish to withdraw a filed proposal; one waits at a time. */
@Entity
class WithdrawalRequest {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private long proposalId;

	private String reason;

	private String askedBy;

	private LocalDateTime askedAt;

	private String state = "ASKED";

	private @Nullable String remarks;

	private @Nullable String decidedBy;

	private @Nullable LocalDateTime decidedAt;

	private @Nullable Long activeKey;

	@SuppressWarnings("NullAway.Init")
	protected WithdrawalRequest() {
	}

	WithdrawalRequest(long proposalId, String reason, String askedBy, LocalDateTime now) {
		this.proposalId = proposalId;
		this.reason = reason;
		this.askedBy = askedBy;
		this.askedAt = now;
		this.activeKey = proposalId;
	}

	String reason() {
		return this.reason;
	}

	String askedBy() {
		return this.askedBy;
	}

	void decide(boolean agreed, @Nullable String remarks, String by, LocalDateTime now) {
		this.state = agreed ? "AGREED" : "REFUSED";
		this.remarks = remarks;
		this.decidedBy = by;
		this.decidedAt = now;
		this.activeKey = null;
	}

}
