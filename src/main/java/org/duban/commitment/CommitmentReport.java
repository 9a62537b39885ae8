package org.duban.commitment;

import jakarta.persistence.Column;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What a unit reported on a promise, for which date, and what the clerk found. */
@Entity
class CommitmentReport {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long commitmentId;

	private LocalDate plannedOn = LocalDate.MIN;

	@Column(length = 1_000_000)
	private String progress = "";

	private @Nullable String evidence;

	private boolean fulfilled;

	private @Nullable String standing;

	private @Nullable Long attachment;

	private String reportedBy = "";

	private LocalDateTime reportedAt = LocalDateTime.MIN;

	private @Nullable String decision;

	private @Nullable LocalDate newDate;

	@Column(length = 1_000_000)
	private @Nullable String remarks;

	private @Nullable String verifiedBy;

	private @Nullable LocalDateTime verifiedAt;

	protected CommitmentReport() {
	}

	CommitmentReport(Commitment commitment, ReportProgress command, String by, LocalDateTime now) {
		this.commitmentId = commitment.id();
		this.plannedOn = commitment.plannedOn();
		this.progress = command.text();
		this.evidence = command.evidence();
		this.fulfilled = command.fulfilled();
		this.standing = command.standing();
		this.attachment = command.attachment();
		this.reportedBy = by;
		this.reportedAt = now;
	}

	void verified(VerifyProgress command, String by, LocalDateTime now) {
		this.decision = command.decision();
		this.newDate = command.newDate();
		this.remarks = command.comment();
		this.verifiedBy = by;
		this.verifiedAt = now;
	}

	/** The report with its evidence, as a person reads it. */
	String account() {
		return (this.evidence != null) ? this.progress + "\n" + this.evidence : this.progress;
	}

	String reportedOn() {
		return this.reportedAt.toLocalDate().toString();
	}

}
