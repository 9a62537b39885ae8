package org.duban.proposal;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** How a case was put away, and that it was taken out again. */
@Entity
class ArchiveRecord {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private long proposalId;

	private String volumeNo;

	private LocalDate archivedOn;

	private @Nullable LocalDate retainUntil;

	private boolean permanent;

	private String checkedBy = "";

	private @Nullable String remarks;

	@Column(length = 1_000_000)
	private String findings = "";

	private @Nullable LocalDate reopenedOn;

	private @Nullable String reopenedBy;

	private @Nullable String reopeningReason;

	@SuppressWarnings("NullAway.Init")
	protected ArchiveRecord() {
	}

	/**
	 * @param retainUntil null for a permanent one
	 */
	ArchiveRecord(long proposalId, String volumeNo, LocalDate archivedOn, @Nullable LocalDate retainUntil) {
		this.proposalId = proposalId;
		this.volumeNo = volumeNo;
		this.archivedOn = archivedOn;
		this.retainUntil = retainUntil;
		this.permanent = retainUntil == null;
	}

	void checked(String by, @Nullable String remarks, String findings) {
		this.checkedBy = by;
		this.remarks = remarks;
		this.findings = findings;
	}

	void reopen(LocalDate today, String by, String reason) {
		this.reopenedOn = today;
		this.reopenedBy = by;
		this.reopeningReason = reason;
	}

}
