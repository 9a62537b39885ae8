package org.duban.proposal;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One merge, until when it may be objected to, the objection, and the decision on it. */
@Entity
class MergeObjection {

	enum Decision {

		/** The case goes its own way again. */
		AGREED,
		/** It stays merged, for a reason. */
		REFUSED,
		/** The case was withdrawn before anybody decided. */
		LAPSED

	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private long proposalId;

	private long mainCaseId;

	private LocalDate untilOn;

	private @Nullable String reason;

	private @Nullable String raisedBy;

	private @Nullable LocalDateTime raisedAt;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private @Nullable Decision decision;

	private @Nullable String remarks;

	private @Nullable String decidedBy;

	private @Nullable LocalDateTime decidedAt;

	@SuppressWarnings("NullAway.Init")
	protected MergeObjection() {
	}

	MergeObjection(long proposalId, long mainCaseId, LocalDate untilOn) {
		this.proposalId = proposalId;
		this.mainCaseId = mainCaseId;
		this.untilOn = untilOn;
	}

	/** Once, on the last day at the latest, and as long as the merge stands. */
	boolean mayBeRaised(LocalDate today) {
		return this.raisedBy == null && this.decision == null && !today.isAfter(this.untilOn);
	}

	void raise(String reason, String by, LocalDateTime now) {
		this.reason = reason;
		this.raisedBy = by;
		this.raisedAt = now;
	}

	boolean waiting() {
		return this.raisedBy != null && this.decision == null;
	}

	void decide(Decision decision, @Nullable String remarks, String by, LocalDateTime now) {
		this.decision = decision;
		this.remarks = remarks;
		this.decidedBy = by;
		this.decidedAt = now;
	}

	long mainCaseId() {
		return this.mainCaseId;
	}

}
