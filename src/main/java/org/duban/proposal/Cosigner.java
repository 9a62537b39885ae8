package org.duban.proposal;

import java.time.LocalDateTime;
import java.util.Objects;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A member who was asked to co-sign (联名), and what became of it. */
@Entity
class Cosigner {

	enum State {

		/** 待签. */
		INVITED,
		/** 已签. */
		ACCEPTED,
		/** 拒签. */
		REFUSED,
		/** 超时: not answered in time, or not before submission. */
		EXPIRED,
		/** Taken back by the proposer. */
		CANCELLED,
		/** 待重新确认: the suggestions changed after the signature. */
		RECONFIRM,
		/** 已退出: the signer took the signature back. */
		LEFT

	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long proposalId;

	private String member;

	private int seqNo;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private State state;

	private @Nullable String opinion;

	private LocalDateTime invitedAt;

	private @Nullable LocalDateTime answeredAt;

	private @Nullable String enteredBy;

	private @Nullable String signedText;

	@SuppressWarnings("NullAway.Init")
	protected Cosigner() {
	}

	Cosigner(long proposalId, String member, int seqNo, LocalDateTime now) {
		this.proposalId = proposalId;
		this.member = member;
		this.seqNo = seqNo;
		this.state = State.INVITED;
		this.invitedAt = now;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	long proposalId() {
		return this.proposalId;
	}

	String member() {
		return this.member;
	}

	State state() {
		return this.state;
	}

	@Nullable String opinion() {
		return this.opinion;
	}

	boolean waiting() {
		return this.state == State.INVITED;
	}

	boolean signed() {
		return this.state == State.ACCEPTED;
	}

	/** Signed, but not what stands there now. */
	boolean unsettled() {
		return this.state == State.RECONFIRM;
	}

	/** Whoever did not answer, or left, may be asked again. */
	boolean mayBeAskedAgain() {
		return this.state == State.EXPIRED || this.state == State.CANCELLED || this.state == State.LEFT;
	}

	void askAgain(LocalDateTime now) {
		this.state = State.INVITED;
		this.invitedAt = now;
	}

	void answer(boolean accepted, @Nullable String words, @Nullable String clerk, LocalDateTime now) {
		if (!waiting()) {
			throw new IllegalStateException("Invitation " + this.id + " is " + this.state);
		}
		this.state = accepted ? State.ACCEPTED : State.REFUSED;
		this.opinion = words;
		this.enteredBy = clerk;
		this.answeredAt = now;
	}

	/** Signs what stands there now, for the first time or again. */
	void sign(String text, @Nullable String words, @Nullable String clerk, LocalDateTime now) {
		this.state = State.ACCEPTED;
		this.signedText = text;
		this.opinion = (words != null) ? words : this.opinion;
		this.enteredBy = clerk;
		this.answeredAt = now;
	}

	/** What was signed is compared with what stands there now. */
	void compare(String before, String now) {
		if (!signed() && !unsettled()) {
			return;
		}
		if (this.signedText == null) {
			this.signedText = before;
		}
		this.state = this.signedText.equals(now) ? State.ACCEPTED : State.RECONFIRM;
	}

	void leave(LocalDateTime now) {
		this.state = State.LEFT;
		this.answeredAt = now;
	}

	/** An answered invitation stays as it was answered. */
	void expire() {
		if (waiting()) {
			this.state = State.EXPIRED;
		}
	}

	void cancel() {
		if (!waiting()) {
			throw new IllegalStateException("Invitation " + this.id + " is " + this.state);
		}
		this.state = State.CANCELLED;
	}

}
