package org.duban.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.duban.assignment.AssignmentFacts;
import org.jspecify.annotations.Nullable;

/** One version of a unit's reply in one round of handling; what came before is kept. */
@Entity
class Reply {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private long assignmentId;

	private long proposalId;

	@Column(name = "round_no")
	private int round;

	private int versionNo;

	private String replyClass;

	private String draftedClass;

	@Column(length = 1_000_000)
	private String body;

	@Enumerated(EnumType.STRING)
	private Publicity publicity;

	private @Nullable String publicityReason;

	private String leader;

	private String handlerName;

	private String tel;

	private boolean withoutOpinions;

	private int signOffLevels;

	private @Nullable String docNo;

	private @Nullable LocalDate issuedOn;

	private @Nullable LocalDate deliveredOn;

	@ElementCollection
	@CollectionTable(name = "reply_item", joinColumns = @JoinColumn(name = "reply_id"))
	@OrderBy("no")
	private List<ReplyItem> items = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "reply_commitment", joinColumns = @JoinColumn(name = "reply_id"))
	@OrderColumn(name = "commitment_no")
	private List<ReplyCommitment> commitments = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "reply_step", joinColumns = @JoinColumn(name = "reply_id"))
	@OrderColumn(name = "step_no")
	private List<ReplyStep> steps = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "reply_delivery", joinColumns = @JoinColumn(name = "reply_id"))
	@OrderBy("signer")
	private List<ReplyDelivery> deliveries = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Reply() {
	}

	/**
	 * A draft.
	 * @param number of the version, with the document's number if it was issued before
	 */
	Reply(AssignmentFacts assignment, Numbered number, int signOffLevels, DraftReply draft) {
		this.assignmentId = assignment.id();
		this.proposalId = assignment.proposalId();
		this.round = assignment.round();
		this.versionNo = number.version();
		this.docNo = number.docNo();
		this.signOffLevels = signOffLevels;
		this.replyClass = draft.replyClass();
		this.draftedClass = draft.replyClass();
		this.body = draft.body();
		this.publicity = draft.publicity();
		this.publicityReason = draft.publicityReason();
		this.leader = draft.leader();
		this.handlerName = draft.handlerName();
		this.tel = draft.tel();
		this.withoutOpinions = draft.withoutOpinions();
		draft.items().forEach((answer) -> this.items.add(ReplyItem.of(answer)));
		draft.pledges()
			.forEach((pledge) -> this.commitments
				.add(new ReplyCommitment(pledge.text(), pledge.responsible(), pledge.plannedOn())));
	}

	/** Which version a draft is, and the number it keeps. */
	record Numbered(int version, @Nullable String docNo) {

		static Numbered first() {
			return new Numbered(1, null);
		}

	}

	Numbered next() {
		return new Numbered(this.versionNo + 1, this.docNo);
	}

	void step(String task, String decision, @Nullable String reason, Stamp stamp) {
		this.steps.add(new ReplyStep(task, decision, reason, stamp.by(), stamp.at()));
	}

	/** A number that was given once stays with the reply through later versions. */
	void issued(String docNo, LocalDate today) {
		this.docNo = docNo;
		this.issuedOn = today;
	}

	void classified(String replyClass) {
		this.replyClass = replyClass;
	}

	void delivered(ReplyDelivery delivery) {
		this.deliveries.add(delivery);
		this.deliveredOn = delivery.deliveredOn();
	}

	/** How often this version was checked and found in order. */
	int checked() {
		return (int) this.steps.stream()
			.filter((step) -> step.task().equals("check-reply") && step.decision().equals("approve"))
			.count();
	}

	int signOffLevels() {
		return this.signOffLevels;
	}

	SignOffChain chain(String unit) {
		return new SignOffChain(unit, this.signOffLevels);
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

	int round() {
		return this.round;
	}

	String replyClass() {
		return this.replyClass;
	}

	@Nullable String docNo() {
		return this.docNo;
	}

	@Nullable LocalDate issuedOn() {
		return this.issuedOn;
	}

	boolean delivered() {
		return this.deliveredOn != null;
	}

	List<ReplyItem> items() {
		return List.copyOf(this.items);
	}

	List<ReplyCommitment> commitments() {
		return List.copyOf(this.commitments);
	}

	Publicity publicity() {
		return this.publicity;
	}

	String body() {
		return this.body;
	}

	String leader() {
		return this.leader;
	}

	String handlerName() {
		return this.handlerName;
	}

	String tel() {
		return this.tel;
	}

}
