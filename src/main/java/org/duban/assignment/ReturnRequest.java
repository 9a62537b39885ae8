package org.duban.assignment;

import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A unit says that a case is not its own (申退). One per assignment. */
@Entity
class ReturnRequest {

	enum Decision {

		APPROVED, REFUSED,

		/** The proposal was withdrawn before anybody decided. */
		LAPSED

	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private long assignmentId;

	private long proposalId;

	private String reason;

	private @Nullable String suggestedUnit;

	private String leaderSignOff;

	private String askedBy;

	private LocalDateTime askedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable Decision decision;

	private @Nullable String newUnit;

	private @Nullable String decisionReason;

	private @Nullable String decidedBy;

	private @Nullable LocalDateTime decidedAt;

	@SuppressWarnings("NullAway.Init")
	protected ReturnRequest() {
	}

	ReturnRequest(Assignment assignment, String reason, @Nullable String suggestedUnit, String leaderSignOff,
			Stamp stamp) {
		this.assignmentId = assignment.id();
		this.proposalId = assignment.proposalId();
		this.reason = reason;
		this.suggestedUnit = suggestedUnit;
		this.leaderSignOff = leaderSignOff;
		this.askedBy = stamp.by();
		this.askedAt = stamp.at();
	}

	void approved(String newUnit, @Nullable String comment, Stamp stamp) {
		this.newUnit = newUnit;
		decided(Decision.APPROVED, comment, stamp);
	}

	void refused(String reason, Stamp stamp) {
		decided(Decision.REFUSED, reason, stamp);
	}

	void lapsed(Stamp stamp) {
		decided(Decision.LAPSED, null, stamp);
	}

	private void decided(Decision decision, @Nullable String reason, Stamp stamp) {
		this.decision = decision;
		this.decisionReason = reason;
		this.decidedBy = stamp.by();
		this.decidedAt = stamp.at();
	}

	boolean open() {
		return this.decision == null;
	}

	String reason() {
		return this.reason;
	}

	@Nullable String suggestedUnit() {
		return this.suggestedUnit;
	}

	String leaderSignOff() {
		return this.leaderSignOff;
	}

	@Nullable String newUnit() {
		return this.newUnit;
	}

}
