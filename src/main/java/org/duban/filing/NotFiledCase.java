package org.duban.filing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A decision not to file, and what became of the text afterwards. */
@Entity
class NotFiledCase {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long proposalId;

	private String reasons;

	private @Nullable String remarks;

	private @Nullable String disposition;

	private @Nullable String dispositionComment;

	private @Nullable String unitCode;

	private @Nullable LocalDate settledOn;

	private @Nullable LocalDateTime askedAt;

	private @Nullable String askedReason;

	private LocalDateTime createdAt;

	@SuppressWarnings("NullAway.Init")
	protected NotFiledCase() {
	}

	NotFiledCase(long proposalId, List<String> reasons, @Nullable String remarks, LocalDateTime now) {
		this.proposalId = proposalId;
		this.reasons = String.join(",", reasons);
		this.remarks = remarks;
		this.createdAt = now;
	}

	@Nullable String disposition() {
		return this.disposition;
	}

	@Nullable String unitCode() {
		return this.unitCode;
	}

	@Nullable LocalDate settledOn() {
		return this.settledOn;
	}

	boolean asked() {
		return this.askedAt != null;
	}

	void choose(String disposition, @Nullable String unit, @Nullable String comment) {
		this.disposition = disposition;
		this.dispositionComment = comment;
		this.unitCode = unit;
	}

	/** From this day the proposer may ask to have it heard again. */
	void settle(String disposition, LocalDate today) {
		this.disposition = disposition;
		this.settledOn = today;
	}

	void ask(String reason, LocalDateTime now) {
		this.askedReason = reason;
		this.askedAt = now;
	}

}
