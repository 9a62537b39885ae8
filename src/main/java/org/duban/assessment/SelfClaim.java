package org.duban.assessment;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What a unit thinks of its own work in one line of the scheme, and what the office
 * found.
 */
@Entity
@Table(name = "assessment_self")
class SelfClaim {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long assessmentId;

	private String unit;

	private String itemCode;

	private String textBody = "";

	private BigDecimal ownPoints = Points.NONE;

	/** The most there was when it was claimed or verified. */
	private BigDecimal weight = Points.NONE;

	private String handedBy = "";

	private @Nullable LocalDateTime handedAt;

	private @Nullable BigDecimal verifiedPoints;

	private @Nullable String verifyReason;

	private @Nullable String verifiedBy;

	private @Nullable LocalDateTime verifiedAt;

	@SuppressWarnings("NullAway.Init")
	protected SelfClaim() {
	}

	SelfClaim(long assessmentId, String unit, String item) {
		this.assessmentId = assessmentId;
		this.unit = unit;
		this.itemCode = item;
	}

	/** Said anew it waits for the office anew. */
	void claimed(AssessSelf.Claim claim, BigDecimal weight, Stamp stamp) {
		this.ownPoints = Points.of(claim.points());
		this.textBody = claim.text().strip();
		this.weight = weight;
		this.handedBy = stamp.by();
		this.handedAt = stamp.at();
		this.verifiedPoints = null;
		this.verifyReason = null;
	}

	void verified(BigDecimal points, @Nullable String reason, BigDecimal weight, Stamp stamp) {
		this.verifiedPoints = Points.of(points);
		this.verifyReason = reason;
		this.weight = weight;
		this.verifiedBy = stamp.by();
		this.verifiedAt = stamp.at();
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	String unit() {
		return this.unit;
	}

	String item() {
		return this.itemCode;
	}

	String text() {
		return this.textBody;
	}

	BigDecimal ownPoints() {
		return this.ownPoints;
	}

	BigDecimal weight() {
		return this.weight;
	}

	/** UA-21: the office's points count; the unit's own never do by themselves. */
	BigDecimal counted() {
		return (this.verifiedPoints != null) ? this.verifiedPoints : Points.NONE;
	}

	@Nullable BigDecimal verifiedPoints() {
		return this.verifiedPoints;
	}

	@Nullable String verifyReason() {
		return this.verifyReason;
	}

}
