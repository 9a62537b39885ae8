package org.duban.feedback;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One form (征询意见表) to one signer on one delivered reply. Whoever is asked again gets a
 * new row with the next round; an answer that the office replaces is kept.
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

	/** As what silence counts in the figures; never a verdict of the signer's. */
	private @Nullable String deemed;

	@Column(length = 1_000_000)
	private @Nullable String commentAnswer;

	private @Nullable String commentAnsweredBy;

	private @Nullable LocalDateTime commentAnsweredAt;

	@ElementCollection
	@CollectionTable(name = "feedback_former", joinColumns = @JoinColumn(name = "feedback_id"))
	@OrderColumn(name = "former_no")
	private List<FormerAnswer> former = new ArrayList<>();

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
		says(answer, collective, by, now);
	}

	/** The signer wishes it otherwise; what was said first stays beside it. */
	void replaced(ReplaceFeedback command, boolean collective, String by, LocalDateTime now) {
		this.former.add(new FormerAnswer(this.contactSituation, this.attitude, this.relevance, this.result,
				this.remarks, this.answeredAt, this.enteredBy, command.reason(), command.scan(), by, now));
		says(command.answer(), collective, by, now);
		this.scan = command.scan();
	}

	private void says(GiveFeedback answer, boolean collective, @Nullable String by, LocalDateTime now) {
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

	/** The next signer answers: who was asked is no member any more. */
	void passOn(String successor) {
		requireOpen();
		this.signer = successor;
	}

	/**
	 * Nobody answered in time.
	 * @param counts as what it counts, or null if as nothing
	 */
	void silent(@Nullable Verdict counts) {
		requireOpen();
		this.state = FeedbackState.SILENT;
		this.deemed = (counts != null) ? counts.code() : null;
	}

	/** The case is no more; nobody waits for the answer. */
	void dropped() {
		requireOpen();
		this.state = FeedbackState.DROPPED;
	}

	void commentAnswered(String text, String by, LocalDateTime now) {
		this.commentAnswer = text;
		this.commentAnsweredBy = by;
		this.commentAnsweredAt = now;
	}

	/** 基本满意 or 保留 with a comment, and the unit has not answered it yet. */
	boolean commentOpen() {
		return result().filter(Verdict::wantsAnswer).isPresent() && this.remarks != null && !this.remarks.isBlank()
				&& this.commentAnswer == null;
	}

	int reminders() {
		return this.reminders;
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

	boolean given() {
		return this.state == FeedbackState.GIVEN;
	}

	/** What the signer says of the result; nothing while open or silent. */
	Optional<Verdict> result() {
		return Optional.ofNullable(this.result).map(Verdict::of);
	}

	@Nullable String deemed() {
		return this.deemed;
	}

	List<FormerAnswer> former() {
		return List.copyOf(this.former);
	}

	boolean dissatisfied() {
		return result().filter(Verdict.DISSATISFIED::equals).isPresent();
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
