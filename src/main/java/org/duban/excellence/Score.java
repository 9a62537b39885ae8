package org.duban.excellence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What one expert thinks of one candidate. Nobody but the office and the chair reads it.
 */
@Entity
@Table(name = "excellent_score")
class Score {

	static final String OPEN = "OPEN";

	static final String GIVEN = "GIVEN";

	/** Not waited for any more. */
	static final String MISSED = "MISSED";

	/** The candidate is out before it was scored. */
	static final String WITHDRAWN = "WITHDRAWN";

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long selectionId;

	private long candidateId;

	private String expert;

	private String state = OPEN;

	/** Sum, in hundredths. */
	private int points;

	private @Nullable String remarks;

	private @Nullable LocalDateTime givenAt;

	private @Nullable String formerExpert;

	private @Nullable String passedOnBy;

	private @Nullable LocalDateTime passedOnAt;

	private @Nullable String passReason;

	@ElementCollection
	@CollectionTable(name = "excellent_score_item", joinColumns = @JoinColumn(name = "score_id"))
	@MapKeyColumn(name = "item_no")
	@Column(name = "points")
	private Map<Integer, Integer> byItem = new TreeMap<>();

	@SuppressWarnings("NullAway.Init")
	protected Score() {
	}

	Score(Candidate candidate, String expert) {
		this.selectionId = candidate.selectionId();
		this.candidateId = candidate.id();
		this.expert = expert;
	}

	void given(List<ScoreProposal.Mark> marks, @Nullable String remarks, LocalDateTime at) {
		this.state = GIVEN;
		marks.forEach((mark) -> this.byItem.put(mark.no(), mark.points()));
		this.points = marks.stream().mapToInt(ScoreProposal.Mark::points).sum() * Points.ONE;
		this.remarks = remarks;
		this.givenAt = at;
	}

	void passedOn(PassScoreOn command, Stamp stamp) {
		this.formerExpert = this.expert;
		this.expert = command.expert();
		this.passReason = command.reason();
		this.passedOnBy = stamp.by();
		this.passedOnAt = stamp.at();
	}

	void missed() {
		this.state = MISSED;
	}

	void withdrawn() {
		this.state = WITHDRAWN;
	}

	boolean open() {
		return this.state.equals(OPEN);
	}

	boolean isGiven() {
		return this.state.equals(GIVEN);
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	long selectionId() {
		return this.selectionId;
	}

	long candidateId() {
		return this.candidateId;
	}

	String expert() {
		return this.expert;
	}

	String state() {
		return this.state;
	}

	int points() {
		return this.points;
	}

	@Nullable String remarks() {
		return this.remarks;
	}

	@Nullable String formerExpert() {
		return this.formerExpert;
	}

	Map<Integer, Integer> byItem() {
		return new TreeMap<>(this.byItem);
	}

}
