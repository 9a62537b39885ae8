package org.duban.feedback;

import jakarta.persistence.Column;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One form (征询意见表) to one signer on one delivered reply. An answer is never changed:
 * whoever is asked again gets a new row with the next round.
 */
@Entity
class Feedback {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long proposalId;

	private long assignmentId;

	private long replyId;

	private String signer = "";

	private int roundNo;

	@Enumerated(EnumType.STRING)
	private FeedbackState state = FeedbackState.OPEN;

	private LocalDate requestedOn = LocalDate.MIN;

	private int reminders;

	private @Nullable LocalDateTime answeredAt;

	private @Nullable String contactSituation;

	private @Nullable String attitude;

	private @Nullable String relevance;

	private @Nullable String result;

	private @Nullable Boolean leaderReplied;

	private @Nullable Boolean classAccepted;

	private @Nullable String proposedClass;

	@Column(length = 1_000_000)
	private @Nullable String remarks;

	private @Nullable Boolean publish;

	private @Nullable Long scan;

	private @Nullable String enteredBy;

	protected Feedback() {
	}

	Feedback(long proposalId, Reply reply, String signer, int roundNo, LocalDate requestedOn) {
		this.proposalId = proposalId;
		this.assignmentId = reply.assignmentId();
		this.replyId = reply.replyId();
		this.signer = signer;
		this.roundNo = roundNo;
		this.requestedOn = requestedOn;
	}

	/** What the form asks about. */
	record Reply(long replyId, long assignmentId) {
	}

	/**
	 * @param by the clerk who enters a signed paper form (代录), or null for the signer's
	 * own account
	 */
	void given(GiveFeedback answer, boolean collective, @Nullable String by, LocalDateTime now) {
		requireOpen();
		this.state = FeedbackState.GIVEN;
		this.answeredAt = now;
		this.enteredBy = by;
		this.contactSituation = answer.contactSituation();
		this.attitude = answer.attitude();
		this.relevance = answer.relevance();
		this.result = answer.result();
		this.leaderReplied = collective ? answer.leaderReplied() : null;
		this.classAccepted = answer.classAccepted();
		this.proposedClass = answer.proposedClass();
		this.remarks = answer.comment();
		this.publish = answer.publish();
		this.scan = answer.scan();
	}

	void silent() {
		requireOpen();
		this.state = FeedbackState.SILENT;
	}

	int reminded() {
		requireOpen();
		return ++this.reminders;
	}

	private void requireOpen() {
		if (this.state != FeedbackState.OPEN) {
			throw new IllegalStateException("Feedback " + this.id + " is " + this.state);
		}
	}

	boolean open() {
		return this.state == FeedbackState.OPEN;
	}

	/** Attitude and result; none while open or silent. */
	List<Verdict> verdicts() {
		return (this.attitude == null || this.result == null) ? List.of()
				: List.of(Verdict.of(this.attitude), Verdict.of(this.result));
	}

	boolean dissatisfied() {
		return verdicts().contains(Verdict.DISSATISFIED);
	}

	/** 未联系: the unit never got in touch. */
	boolean neverContacted() {
		return "none".equals(this.contactSituation);
	}

	long id() {
		if (this.id == null) {
			throw new IllegalStateException("Not saved yet");
		}
		return this.id;
	}

	long assignmentId() {
		return this.assignmentId;
	}

	long proposalId() {
		return this.proposalId;
	}

	String signer() {
		return this.signer;
	}

	int roundNo() {
		return this.roundNo;
	}

	FeedbackState state() {
		return this.state;
	}

	@Nullable String enteredBy() {
		return this.enteredBy;
	}

	AskedFeedback asked() {
		return new AskedFeedback(id(), this.proposalId, this.assignmentId, this.signer, this.requestedOn);
	}

}
