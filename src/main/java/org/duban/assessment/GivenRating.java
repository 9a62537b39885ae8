package org.duban.assessment;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What a handling unit thinks of a proposal, or who proposed it of the unit (双向评价).
 * Nobody but the rater reads it.
 */
@Entity
@Table(name = "given_rating")
class GivenRating {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long assignmentId;

	@Enumerated(EnumType.STRING)
	private RatingSide side;

	private String rater;

	private String ratedBy;

	private @Nullable LocalDateTime ratedAt;

	@ElementCollection
	@CollectionTable(name = "given_rating_mark", joinColumns = @JoinColumn(name = "rating_id"))
	@MapKeyColumn(name = "item_code")
	@Column(name = "mark")
	private Map<String, Integer> marks = new TreeMap<>();

	@SuppressWarnings("NullAway.Init")
	protected GivenRating() {
	}

	/**
	 * @param rater the unit or the proposer for whom it speaks
	 */
	GivenRating(long assignmentId, RatingSide side, String rater, String ratedBy) {
		this.assignmentId = assignmentId;
		this.side = side;
		this.rater = rater;
		this.ratedBy = ratedBy;
	}

	void rated(Map<String, Integer> given, LocalDateTime at) {
		this.marks.clear();
		this.marks.putAll(given);
		this.ratedAt = at;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	long assignmentId() {
		return this.assignmentId;
	}

	boolean isOf(String username) {
		return this.ratedBy.equals(username);
	}

	Map<String, Integer> marks() {
		return new TreeMap<>(this.marks);
	}

}
