package org.duban.excellence;

import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Who is asked to recommend: a unit, a committee, an organisation or the office. */
@Entity
@Table(name = "excellent_recommender")
class Recommender {

	static final String UNIT = "unit";

	static final String COMMITTEE = "committee";

	/** A party, people's organisation or district CPPCC. */
	static final String BODY = "body";

	static final String OFFICE = "office";

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long selectionId;

	private String kind;

	private String code;

	private String nameShown;

	private @Nullable String answeredBy;

	private @Nullable LocalDateTime answeredAt;

	@SuppressWarnings("NullAway.Init")
	protected Recommender() {
	}

	Recommender(long selectionId, String kind, String code, String name) {
		this.selectionId = selectionId;
		this.kind = kind;
		this.code = code;
		this.nameShown = name;
	}

	void answered(Stamp stamp) {
		this.answeredBy = stamp.by();
		this.answeredAt = stamp.at();
	}

	boolean hasAnswered() {
		return this.answeredAt != null;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	long selectionId() {
		return this.selectionId;
	}

	String kind() {
		return this.kind;
	}

	String code() {
		return this.code;
	}

	String name() {
		return this.nameShown;
	}

}
