package org.duban.assignment;

import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.duban.organisation.HandlingUnit;
import org.jspecify.annotations.Nullable;

/**
 * A unit that is proposed for a case, what it said when asked, and what the office of its
 * channel decided. A row that was replaced is kept, inactive.
 */
@Entity
@Table(name = "assignment_plan")
class PlannedUnit {

	enum Opinion {

		ACCEPTED, NOT_OURS, SILENT

	}

	enum Approval {

		APPROVED, RETURNED

	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private long proposalId;

	private String unit;

	private String unitName;

	@Enumerated(EnumType.STRING)
	private UnitRole role;

	private String officeGroup;

	private boolean active = true;

	private @Nullable String note;

	private String plannedBy;

	private LocalDateTime plannedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable Opinion opinion;

	private @Nullable String opinionReason;

	private @Nullable String suggestedUnit;

	private @Nullable String opinionBy;

	private @Nullable LocalDateTime opinionAt;

	@Enumerated(EnumType.STRING)
	private @Nullable Approval approval;

	private @Nullable String approvalComment;

	private @Nullable String approvedBy;

	private @Nullable LocalDateTime approvedAt;

	@SuppressWarnings("NullAway.Init")
	protected PlannedUnit() {
	}

	PlannedUnit(long proposalId, HandlingUnit unit, UnitRole role, @Nullable String note, Stamp stamp) {
		this.proposalId = proposalId;
		this.unit = unit.code();
		this.unitName = unit.name();
		this.role = role;
		this.officeGroup = unit.channel().officeGroup();
		this.note = note;
		this.plannedBy = stamp.by();
		this.plannedAt = stamp.at();
	}

	/** After a reform of the unit. */
	void succeed(HandlingUnit next) {
		this.unit = next.code();
		this.unitName = next.name();
	}

	long proposalId() {
		return this.proposalId;
	}

	void replaced() {
		this.active = false;
	}

	void says(Opinion opinion, @Nullable String reason, @Nullable String suggestedUnit, Stamp stamp) {
		this.opinion = opinion;
		this.opinionReason = reason;
		this.suggestedUnit = suggestedUnit;
		this.opinionBy = stamp.by();
		this.opinionAt = stamp.at();
	}

	void decided(Approval approval, @Nullable String comment, Stamp stamp) {
		this.approval = approval;
		this.approvalComment = comment;
		this.approvedBy = stamp.by();
		this.approvedAt = stamp.at();
	}

	boolean active() {
		return this.active;
	}

	String unit() {
		return this.unit;
	}

	String unitName() {
		return this.unitName;
	}

	UnitRole role() {
		return this.role;
	}

	@Nullable String note() {
		return this.note;
	}

	String officeGroup() {
		return this.officeGroup;
	}

	@Nullable Opinion opinion() {
		return this.opinion;
	}

	@Nullable String opinionReason() {
		return this.opinionReason;
	}

	@Nullable String suggestedUnit() {
		return this.suggestedUnit;
	}

	@Nullable Approval approval() {
		return this.approval;
	}

}
