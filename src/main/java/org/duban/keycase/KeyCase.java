package org.duban.keycase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

/** One case on its way from candidate to supervised key proposal. */
@Entity
class KeyCase {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long proposalId;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private KeyState state = KeyState.CANDIDATE;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Origin origin;

	@Embedded
	private @Nullable Scores scores;

	private String reason;

	private String putBy;

	private LocalDateTime putAt;

	private @Nullable LocalDate meetingOn;

	private @Nullable String minutesNo;

	private @Nullable String arrangement;

	private @Nullable String supervisor;

	private @Nullable String handlingLeader;

	private @Nullable String committeeCode;

	private @Nullable String models;

	private @Nullable String decisionNote;

	private @Nullable String decidedBy;

	private @Nullable LocalDateTime decidedAt;

	@SuppressWarnings("NullAway.Init")
	protected KeyCase() {
	}

	KeyCase(long proposalId, Origin origin, String reason, String by, LocalDateTime at) {
		this.proposalId = proposalId;
		this.origin = origin;
		this.reason = reason;
		this.putBy = by;
		this.putAt = at;
	}

	void scored(NominateKey said, String by, LocalDateTime at) {
		this.state = KeyState.CANDIDATE;
		this.scores = said.scores();
		this.reason = said.reason().strip();
		this.putBy = by;
		this.putAt = at;
	}

	/**
	 * The committee settled a dispute so: the meeting hears of the case, again if need
	 * be.
	 */
	void disputed(String why, LocalDateTime at) {
		this.state = KeyState.CANDIDATE;
		this.origin = Origin.DISPUTE;
		this.reason = why;
		this.putBy = Actor.SYSTEM.username();
		this.putAt = at;
	}

	void selected(SelectKey said, String by, LocalDateTime at) {
		decided(KeyState.SELECTED, said.meetingOn(), said.minutesNo(), said.comment(), by, at);
		this.arrangement = said.arrangement();
		this.supervisor = said.supervisor();
		this.handlingLeader = said.handlingLeader().strip();
		this.committeeCode = said.committee();
		this.models = String.join(" ", said.models().stream().distinct().sorted().toList());
	}

	void declined(DeclineKey said, String by, LocalDateTime at) {
		decided(KeyState.DECLINED, said.meetingOn(), said.minutesNo(), said.reason(), by, at);
	}

	private void decided(KeyState to, LocalDate meeting, String minutes, @Nullable String note, String by,
			LocalDateTime at) {
		this.state = to;
		this.meetingOn = meeting;
		this.minutesNo = minutes.strip();
		this.decisionNote = note;
		this.decidedBy = by;
		this.decidedAt = at;
	}

	void planned() {
		this.state = KeyState.PLANNED;
	}

	void planDecided(boolean approved) {
		this.state = approved ? KeyState.APPROVED : KeyState.SELECTED;
	}

	void reported() {
		this.state = KeyState.REPORTED;
	}

	void ended() {
		this.state = KeyState.ENDED;
	}

	KeyState state() {
		return this.state;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	long proposalId() {
		return this.proposalId;
	}

	/** Why it was put forward. */
	String reason() {
		return this.reason;
	}

	LocalDate putOn() {
		return this.putAt.toLocalDate();
	}

	/** The day of the meeting that chose it. */
	LocalDate chosenOn() {
		return Objects.requireNonNull(this.meetingOn);
	}

	/** Log-in name of the leader who supervises it. */
	String supervisor() {
		return Objects.requireNonNull(this.supervisor);
	}

	/** The engine group of the committee that was chosen, once one is. */
	Optional<String> committeeGroup() {
		return Optional.ofNullable(this.committeeCode).map(KeyCase::groupOf);
	}

	/** The people of a committee; the role {@code committee} is all committees'. */
	static String groupOf(String committeeCode) {
		return "committee-" + committeeCode;
	}

	/** The models of supervision (三型) that were chosen. */
	List<String> models() {
		return (this.models != null) ? List.of(this.models.split(" ")) : List.of();
	}

}
