package org.duban.assignment;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.duban.organisation.HandlingUnit;
import org.jspecify.annotations.Nullable;

/** One unit that was given one case. What became of it after a return is a new row. */
@Entity
class Assignment {

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

	@Enumerated(EnumType.STRING)
	private AssignmentState state;

	private LocalDate assignedOn;

	@Column(name = "round_no")
	private int round;

	private @Nullable Long predecessorId;

	/** Business key of the engine's instance: the first assignment of the chain. */
	private @Nullable Long processKey;

	private @Nullable String reason;

	private @Nullable String signedBy;

	private @Nullable LocalDateTime signedAt;

	private @Nullable String wishedUnit;

	private @Nullable String wishReason;

	@Enumerated(EnumType.STRING)
	private @Nullable WishState wishState;

	private @Nullable String wishAnswer;

	private @Nullable String wishDecidedBy;

	private @Nullable LocalDateTime wishDecidedAt;

	private @Nullable String formerUnit;

	private @Nullable String formerName;

	@SuppressWarnings("NullAway.Init")
	protected Assignment() {
	}

	Assignment(long proposalId, HandlingUnit unit, UnitRole role, LocalDate assignedOn, @Nullable String reason) {
		this.proposalId = proposalId;
		this.unit = unit.code();
		this.unitName = unit.name();
		this.role = role;
		this.officeGroup = unit.channel().officeGroup();
		this.state = AssignmentState.PENDING;
		this.assignedOn = assignedOn;
		this.round = 1;
		this.reason = reason;
	}

	/** Ends this row; the successor goes on in the same engine instance. */
	Assignment passTo(HandlingUnit next, LocalDate today) {
		this.state = AssignmentState.REASSIGNED;
		Assignment successor = new Assignment(this.proposalId, next, this.role, today, null);
		successor.predecessorId = id();
		successor.processKey = processKey();
		return successor;
	}

	void reached(AssignmentState state) {
		this.state = state;
	}

	void signed(String by, LocalDateTime at) {
		this.state = AssignmentState.SIGNED;
		this.signedBy = by;
		this.signedAt = at;
	}

	void wishes(String unit, @Nullable String why) {
		this.wishedUnit = unit;
		this.wishReason = why;
		this.wishState = WishState.PENDING;
	}

	/** The office's answer to the suggestion to add a unit. */
	void wishDecided(WishState decision, @Nullable String answer, Stamp stamp) {
		this.wishState = decision;
		this.wishAnswer = answer;
		this.wishDecidedBy = stamp.by();
		this.wishDecidedAt = stamp.at();
	}

	boolean wishPending() {
		return this.wishState == WishState.PENDING;
	}

	@Nullable String wishedUnit() {
		return this.wishedUnit;
	}

	/**
	 * After a reform another unit, or the same under another name, has the case; who had
	 * it when it was assigned stays written.
	 */
	void succeed(HandlingUnit next) {
		if (this.formerUnit == null) {
			this.formerUnit = this.unit;
			this.formerName = this.unitName;
		}
		this.unit = next.code();
		this.unitName = next.name();
	}

	@Nullable String formerUnit() {
		return this.formerUnit;
	}

	String unitName() {
		return this.unitName;
	}

	String officeGroup() {
		return this.officeGroup;
	}

	/** The second handling runs in an engine instance of its own. */
	void again() {
		this.round++;
		this.state = AssignmentState.SIGNED;
		this.processKey = id();
	}

	boolean answersProposer() {
		return this.role != UnitRole.CO;
	}

	long id() {
		if (this.id == null) {
			throw new IllegalStateException("Not saved yet");
		}
		return this.id;
	}

	long processKey() {
		return (this.processKey != null) ? this.processKey : id();
	}

	long proposalId() {
		return this.proposalId;
	}

	String unit() {
		return this.unit;
	}

	UnitRole role() {
		return this.role;
	}

	AssignmentState state() {
		return this.state;
	}

	AssignmentFacts facts() {
		return new AssignmentFacts(id(), this.proposalId, this.unit, this.unitName, this.role, this.officeGroup,
				this.state, this.assignedOn, this.round, this.predecessorId);
	}

}
