package org.duban.instruction;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A stored instruction: what was said never changes, what becomes of it does. */
@Entity
@Table(name = "leader_instruction")
class Instruction {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long proposalId;

	private String leader;

	private String levelCode;

	private LocalDate givenOn;

	@Column(length = 1_000_000)
	private String textBody;

	/** The unit's part of the case, or null where an office or nobody follows it up. */
	private @Nullable Long assignmentId;

	private @Nullable String officeGroup;

	@Enumerated(EnumType.STRING)
	private InstructionState state;

	private String enteredBy;

	/** Shanghai time. */
	private LocalDateTime enteredAt;

	@Column(length = 1_000_000)
	private @Nullable String answer;

	private @Nullable String answeredBy;

	private @Nullable LocalDateTime answeredAt;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init")
	protected Instruction() {
	}

	Instruction(long proposalId, AddInstruction said, Addressee addressee, String enteredBy, LocalDateTime enteredAt) {
		this.proposalId = proposalId;
		this.leader = said.leader().strip();
		this.levelCode = said.level();
		this.givenOn = said.givenOn();
		this.textBody = said.text();
		this.assignmentId = addressee.assignmentId();
		this.officeGroup = addressee.officeGroup();
		this.state = addressee.nobody() ? InstructionState.NOTED : InstructionState.OPEN;
		this.enteredBy = enteredBy;
		this.enteredAt = enteredAt;
	}

	void answered(String text, String by, LocalDateTime at) {
		this.answer = text;
		this.answeredBy = by;
		this.answeredAt = at;
		this.state = InstructionState.ANSWERED;
	}

	/** The unit has the case no longer. */
	void passTo(String office) {
		this.assignmentId = null;
		this.officeGroup = office;
	}

	void end() {
		this.state = InstructionState.ENDED;
	}

	boolean open() {
		return this.state == InstructionState.OPEN;
	}

	boolean isOf(long proposalId) {
		return this.proposalId == proposalId;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	long proposalId() {
		return this.proposalId;
	}

	String leader() {
		return this.leader;
	}

	String enteredBy() {
		return this.enteredBy;
	}

	Addressee addressee() {
		return new Addressee(this.assignmentId, this.officeGroup);
	}

}
