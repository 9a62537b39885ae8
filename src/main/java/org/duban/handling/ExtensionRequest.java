package org.duban.handling;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.duban.assignment.AssignmentFacts;
import org.jspecify.annotations.Nullable;

/** A unit asks for more time, and what the office said. */
@Entity
class ExtensionRequest {

	enum Decision {

		APPROVED, REFUSED, LAPSED

	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private long assignmentId;

	private long proposalId;

	private LocalDate askedUntil;

	private String reason;

	private String askedBy;

	private LocalDateTime askedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable Decision decision;

	private @Nullable LocalDate grantedUntil;

	private @Nullable String decisionReason;

	private @Nullable String decidedBy;

	private @Nullable LocalDateTime decidedAt;

	@SuppressWarnings("NullAway.Init")
	protected ExtensionRequest() {
	}

	ExtensionRequest(AssignmentFacts assignment, AskExtension command, Stamp stamp) {
		this.assignmentId = assignment.id();
		this.proposalId = assignment.proposalId();
		this.askedUntil = command.until();
		this.reason = command.reason();
		this.askedBy = stamp.by();
		this.askedAt = stamp.at();
	}

	void approved(LocalDate until, Stamp stamp) {
		this.grantedUntil = until;
		decided(Decision.APPROVED, null, stamp);
	}

	void refused(String reason, Stamp stamp) {
		decided(Decision.REFUSED, reason, stamp);
	}

	/** Nobody needs the time any more. */
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

	boolean approved() {
		return this.decision == Decision.APPROVED;
	}

	LocalDate askedUntil() {
		return this.askedUntil;
	}

	String reason() {
		return this.reason;
	}

}
