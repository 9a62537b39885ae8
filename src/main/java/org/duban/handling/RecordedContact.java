package org.duban.handling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.duban.assignment.AssignmentFacts;
import org.jspecify.annotations.Nullable;

/** A talk between a unit and the proposer, and whether the proposer confirms it. */
@Entity
@Table(name = "contact")
class RecordedContact {

	/** Modes of the dictionary in which one sees the other: 面谈, 座谈会, 现场办理. */
	private static final Set<String> FACE_TO_FACE = Set.of("face-to-face", "meeting", "on-site");

	enum Confirmation {

		CONFIRMED, DENIED

	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private long assignmentId;

	private long proposalId;

	@Column(name = "round_no")
	private int round;

	@Enumerated(EnumType.STRING)
	private RecordContact.Phase phase;

	private LocalDate heldOn;

	private String modeCode;

	private String unitPersons;

	private boolean leaderPresent;

	private String proposerPersons;

	private @Nullable String place;

	@Column(length = 1_000_000)
	private String content;

	private boolean meetingWaived;

	private String recordedBy;

	private LocalDateTime recordedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable Confirmation confirmation;

	private @Nullable String confirmedBy;

	private @Nullable LocalDateTime confirmedAt;

	@SuppressWarnings("NullAway.Init")
	protected RecordedContact() {
	}

	RecordedContact(AssignmentFacts assignment, RecordContact command, Stamp stamp) {
		this.assignmentId = assignment.id();
		this.proposalId = assignment.proposalId();
		this.round = assignment.round();
		this.phase = command.phase();
		this.heldOn = command.heldOn();
		this.modeCode = command.mode();
		this.unitPersons = command.unitPersons();
		this.leaderPresent = command.leaderPresent();
		this.proposerPersons = command.proposerPersons();
		this.place = command.place();
		this.content = command.content();
		this.meetingWaived = Boolean.TRUE.equals(command.meetingWaived());
		this.recordedBy = stamp.by();
		this.recordedAt = stamp.at();
	}

	void answered(boolean confirmed, Stamp stamp) {
		this.confirmation = confirmed ? Confirmation.CONFIRMED : Confirmation.DENIED;
		this.confirmedBy = stamp.by();
		this.confirmedAt = stamp.at();
	}

	boolean of(long assignmentId) {
		return this.assignmentId == assignmentId;
	}

	boolean unanswered() {
		return this.confirmation == null;
	}

	RecordContact.Phase phase() {
		return this.phase;
	}

	boolean faceToFace() {
		return FACE_TO_FACE.contains(this.modeCode)
				|| (this.meetingWaived && this.confirmation == Confirmation.CONFIRMED);
	}

	/** A talk that the proposer denies did not take place. */
	boolean counts(int round) {
		return this.round == round && this.confirmation != Confirmation.DENIED;
	}

}
