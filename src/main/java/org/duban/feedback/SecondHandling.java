package org.duban.feedback;

import jakarta.persistence.Column;
import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What became of a dissatisfied verdict: redo or mediation, and a dispute's end. */
@Entity
class SecondHandling {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long proposalId;

	private long assignmentId;

	private String decision = "";

	@Column(length = 1_000_000)
	private String finding = "";

	private String decidedBy = "";

	private LocalDateTime decidedAt = LocalDateTime.MIN;

	private @Nullable String settlement;

	@Column(length = 1_000_000)
	private @Nullable String settlementText;

	private @Nullable String settledBy;

	private @Nullable LocalDateTime settledAt;

	protected SecondHandling() {
	}

	SecondHandling(long proposalId, long assignmentId, VerifyDissatisfaction command, String by, LocalDateTime now) {
		this.proposalId = proposalId;
		this.assignmentId = assignmentId;
		this.decision = command.decision();
		this.finding = command.comment();
		this.decidedBy = by;
		this.decidedAt = now;
	}

	void settled(SettleDispute command, String by, LocalDateTime now) {
		this.settlement = command.decision();
		this.settlementText = command.comment();
		this.settledBy = by;
		this.settledAt = now;
	}

	@Nullable String settlement() {
		return this.settlement;
	}

}
