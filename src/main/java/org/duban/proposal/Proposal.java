package org.duban.proposal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

import org.duban.member.Session;
import org.jspecify.annotations.Nullable;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A proposal from its first draft to the archive. Its state moves by acts only. */
@Entity
@EntityListeners(CasePassages.class)
class Proposal {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Embedded
	private Course course;

	private String proposer;

	private @Nullable String enteredBy;

	private @Nullable String speaker;

	private boolean collective;

	@Embedded
	private Sitting sitting;

	private boolean plenary;

	private boolean keyMark;

	private @Nullable String serialNo;

	private @Nullable String caseNo;

	private @Nullable Integer categorySeq;

	private @Nullable Long mainCaseId;

	@Embedded
	private Content content;

	private @Nullable String volumeNo;

	private LocalDateTime createdAt;

	private LocalDateTime changedAt;

	private @Nullable LocalDateTime submittedAt;

	private @Nullable LocalDate filedOn;

	private @Nullable LocalDate closedOn;

	private @Nullable LocalDate archivedOn;

	@SuppressWarnings("NullAway.Init")
	protected Proposal() {
	}

	Proposal(Proposer proposer, Session session, Content content, LocalDateTime now) {
		this.course = new Course(CaseState.DRAFT);
		this.proposer = proposer.username();
		this.enteredBy = proposer.enteredBy();
		this.sitting = Sitting.of(session);
		this.createdAt = now;
		this.changedAt = now;
		this.content = content;
		this.collective = content.origin().type().collective();
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	CaseState state() {
		return this.course.state();
	}

	String proposer() {
		return this.proposer;
	}

	/** Who answers for it: the proposer, or who took over. */
	String speaker() {
		return (this.speaker != null) ? this.speaker : this.proposer;
	}

	void speakBy(String successor) {
		this.speaker = successor;
	}

	@Nullable String enteredBy() {
		return this.enteredBy;
	}

	ProposalType type() {
		return this.content.origin().type();
	}

	Origin origin() {
		return this.content.origin();
	}

	/** Personal or co-signed by those who signed. */
	void signedBy(int cosigners) {
		this.content = this.content.as(type().signedBy(cosigners));
	}

	Wording wording() {
		return this.content.wording();
	}

	@Nullable String serialNo() {
		return this.serialNo;
	}

	@Nullable Long mainCaseId() {
		return this.mainCaseId;
	}

	Sitting sitting() {
		return this.sitting;
	}

	boolean openForSupport() {
		return this.content.particulars().consentCosign()
				&& (state() == CaseState.FILED || state() == CaseState.PRE_ASSIGNED);
	}

	@Nullable String category() {
		return this.content.particulars().category2();
	}

	boolean editable() {
		return submittable() || state() == CaseState.RETURNED;
	}

	boolean submittable() {
		return state() == CaseState.DRAFT || state() == CaseState.COSIGN;
	}

	/** Signatures come and go until the case is filed or ended; then they are frozen. */
	boolean signable() {
		return this.caseNo == null && state().compareTo(CaseState.DECISION) <= 0;
	}

	boolean withdrawable() {
		return this.caseNo == null && CaseMoves.allowed(state(), CaseState.WITHDRAWN);
	}

	/** A filed text is corrected until it is locked. */
	boolean correctable() {
		return this.caseNo != null && state() != CaseState.ARCHIVED;
	}

	ProposalDraft draft() {
		return this.content.draft();
	}

	void write(Content content, LocalDateTime now) {
		if (!editable()) {
			throw new IllegalStateException("Proposal " + this.id + " is not open for writing in " + state());
		}
		this.content = content;
		this.collective = content.origin().type().collective();
		this.changedAt = now;
	}

	void invite() {
		reach(CaseState.COSIGN);
	}

	/** A proposal belongs to the session in which it is handed in, not drafted. */
	void submit(String serialNo, Session session, boolean plenary, LocalDateTime now) {
		reach(CaseState.SUBMITTED);
		this.serialNo = serialNo;
		this.sitting = Sitting.of(session);
		this.plenary = plenary;
		this.submittedAt = now;
	}

	/** The one way back to a draft: the proposer takes it back before review began. */
	void pullBack() {
		if (state() != CaseState.SUBMITTED) {
			throw new IllegalStateException("Case " + this.id + " is " + state());
		}
		this.course.to(CaseState.DRAFT);
	}

	void revise(Wording revised, @Nullable String category2, LocalDateTime now) {
		reach(CaseState.SUBMITTED);
		correct(revised, now);
		if (category2 != null) {
			classify(category2);
		}
	}

	/** A filed text is corrected, never rewritten: the rules are the act's. */
	void correct(Wording corrected, LocalDateTime now) {
		this.content = this.content.worded(corrected);
		this.changedAt = now;
	}

	void classify(String category2) {
		this.content = this.content.in(category2);
	}

	void file(CaseNumber number, LocalDate today) {
		reach(CaseState.FILED);
		this.caseNo = number.text();
		this.categorySeq = number.categorySeq();
		this.filedOn = today;
	}

	void mergeInto(long mainCase) {
		if (this.id != null && this.id == mainCase) {
			throw new IllegalArgumentException("Case " + mainCase + " cannot be merged into itself");
		}
		reach(CaseState.MERGED);
		this.mainCaseId = mainCase;
	}

	void unmerge() {
		reach(CaseState.SUBMITTED);
		this.mainCaseId = null;
	}

	void withdraw() {
		reach(CaseState.WITHDRAWN);
		this.mainCaseId = null;
	}

	void mark(boolean key) {
		this.keyMark = key;
	}

	void keepIn(@Nullable String volume) {
		this.volumeNo = volume;
	}

	void close(LocalDate today) {
		reach(CaseState.CLOSED);
		this.closedOn = today;
	}

	void archive(LocalDate today) {
		reach(CaseState.ARCHIVED);
		this.archivedOn = today;
	}

	/** Out of the archive: by an act of people, never by a step of the chain. */
	void reopen(CaseState open) {
		this.course.to(open);
		this.archivedOn = null;
	}

	final void reach(CaseState next) {
		this.course.reach(next);
	}

	Course course() {
		return this.course;
	}

	String number() {
		return facts(List.of()).number();
	}

	ProposalFacts facts(List<String> signers) {
		return new ProposalFacts(id(), state(), this.content.wording().title(), this.serialNo, this.caseNo,
				this.proposer, signers, Suggestions.items(this.content.wording().suggestions()),
				this.content.particulars().category2(), type(), this.plenary, this.keyMark, this.filedOn,
				this.mainCaseId);
	}

}
