package org.duban.filing;

import java.time.LocalDateTime;
import java.util.List;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** What somebody said on the way to the decision; written once, never changed. */
@Entity
class ReviewOpinion {

	enum Stage {

		/** 初审. */
		FIRST,
		/** 复审. */
		SECOND,
		/** 审定. */
		FINAL,
		/** 复议. */
		RECONSIDERATION

	}

	/**
	 * @param mainCase the case to merge into, if that was the opinion
	 */
	record Content(String decision, @Nullable List<String> reasons, @Nullable Long mainCase,
			@Nullable List<String> units, @Nullable String remarks) {

	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long proposalId;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Stage stage;

	private int roundNo;

	private String givenBy;

	private String decision;

	private @Nullable String reasons;

	private @Nullable Long mainCaseId;

	private @Nullable String suggestedUnits;

	private @Nullable String remarks;

	private LocalDateTime givenAt;

	@SuppressWarnings("NullAway.Init")
	protected ReviewOpinion() {
	}

	ReviewOpinion(long proposalId, Stage stage, int roundNo, String givenBy, Content content, LocalDateTime now) {
		this.proposalId = proposalId;
		this.stage = stage;
		this.roundNo = roundNo;
		this.givenBy = givenBy;
		this.decision = content.decision();
		this.reasons = joined(content.reasons());
		this.mainCaseId = content.mainCase();
		this.suggestedUnits = joined(content.units());
		this.remarks = content.remarks();
		this.givenAt = now;
	}

	int roundNo() {
		return this.roundNo;
	}

	Stage stage() {
		return this.stage;
	}

	String decision() {
		return this.decision;
	}

	@Nullable String remarks() {
		return this.remarks;
	}

	String givenBy() {
		return this.givenBy;
	}

	List<String> reasons() {
		return separated(this.reasons);
	}

	List<String> units() {
		return separated(this.suggestedUnits);
	}

	private static List<String> separated(@Nullable String codes) {
		return (codes == null) ? List.of() : List.of(codes.split(","));
	}

	private static @Nullable String joined(@Nullable List<String> codes) {
		return (codes == null || codes.isEmpty()) ? null : String.join(",", codes);
	}

}
