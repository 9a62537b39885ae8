package org.duban.excellence;

import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A case that somebody recommended; once, however many did. */
@Entity
@Table(name = "excellent_candidate")
class Candidate {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long selectionId;

	private long proposalId;

	private boolean collective;

	private String categoryCode;

	@Enumerated(EnumType.STRING)
	private CandidateState state = CandidateState.CANDIDATE;

	private int expertPoints;

	private int recordPoints;

	private @Nullable Integer placeNo;

	private boolean proposed;

	private boolean tied;

	private @Nullable String placeNote;

	/** Whether its publicity has not ended yet. */
	private boolean inPublicity;

	/** Why it was vetoed, put on or off the list. */
	private @Nullable String reason;

	/** Why the house itself dropped it: withdrawn, lapsed. */
	private @Nullable String lapse;

	private @Nullable String ruledBy;

	private @Nullable LocalDateTime ruledAt;

	private @Nullable String vetoKind;

	@SuppressWarnings("NullAway.Init")
	protected Candidate() {
	}

	Candidate(long selectionId, long proposalId, boolean collective, String category) {
		this.selectionId = selectionId;
		this.proposalId = proposalId;
		this.collective = collective;
		this.categoryCode = category;
	}

	void vetoed(VetoCandidate command, Stamp stamp) {
		this.state = CandidateState.VETOED;
		this.vetoKind = command.kind();
		this.proposed = false;
		ruled(command.reason(), stamp);
	}

	/**
	 * @param expert mean of the experts, in hundredths
	 * @param records what the records bring, in hundredths
	 */
	void scored(int expert, int records) {
		this.expertPoints = expert;
		this.recordPoints = records;
	}

	void placed(Ranking.Place place) {
		this.placeNo = place.no();
		this.proposed = place.proposed();
		this.tied = place.tied();
		this.placeNote = place.note().name();
	}

	void unplaced() {
		this.placeNo = null;
		this.proposed = false;
		this.tied = false;
		this.placeNote = null;
	}

	/** On the list of the meeting; who was on it before has had its publicity. */
	void chosen(@Nullable String why, Stamp stamp) {
		this.inPublicity = this.state != CandidateState.CHOSEN;
		this.state = CandidateState.CHOSEN;
		ruled(why, stamp);
	}

	void notChosen(@Nullable String why, Stamp stamp) {
		this.inPublicity = false;
		this.state = CandidateState.CANDIDATE;
		ruled(why, stamp);
	}

	void removed(String why, Stamp stamp) {
		this.inPublicity = false;
		this.proposed = false;
		this.state = CandidateState.REMOVED;
		ruled(why, stamp);
	}

	/** Nobody said so: it can be chosen no more. */
	void dropped(String lapse, Stamp stamp) {
		removed("", stamp);
		this.lapse = lapse;
	}

	void announced() {
		this.inPublicity = false;
		this.state = CandidateState.EXCELLENT;
	}

	private void ruled(@Nullable String why, Stamp stamp) {
		this.reason = why;
		this.ruledBy = stamp.by();
		this.ruledAt = stamp.at();
	}

	Ranking.Entry entry(String number) {
		return new Ranking.Entry(id(), this.expertPoints, this.recordPoints,
				new Ranking.Group(this.collective, this.categoryCode, this.state == CandidateState.CHOSEN), number);
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	long selectionId() {
		return this.selectionId;
	}

	long proposalId() {
		return this.proposalId;
	}

	boolean collective() {
		return this.collective;
	}

	String category() {
		return this.categoryCode;
	}

	CandidateState state() {
		return this.state;
	}

	boolean is(CandidateState expected) {
		return this.state == expected;
	}

	int expertPoints() {
		return this.expertPoints;
	}

	int recordPoints() {
		return this.recordPoints;
	}

	int total() {
		return this.expertPoints + this.recordPoints;
	}

	@Nullable Integer placeNo() {
		return this.placeNo;
	}

	boolean proposed() {
		return this.proposed;
	}

	boolean tied() {
		return this.tied;
	}

	@Nullable String placeNote() {
		return this.placeNote;
	}

	boolean inPublicity() {
		return this.inPublicity;
	}

	@Nullable String reason() {
		return this.reason;
	}

	@Nullable String lapse() {
		return this.lapse;
	}

	@Nullable String vetoKind() {
		return this.vetoKind;
	}

}
