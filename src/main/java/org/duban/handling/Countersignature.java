package org.duban.handling;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A co-handling unit is asked for its word on one version of a reply, and gives it. */
@Entity
class Countersignature {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private long replyId;

	private String unit;

	private @Nullable String decision;

	@Column(length = 1_000_000)
	private @Nullable String remark;

	private boolean tacit;

	private @Nullable String signedBy;

	private @Nullable LocalDateTime signedAt;

	@SuppressWarnings("NullAway.Init")
	protected Countersignature() {
	}

	Countersignature(long replyId, String unit) {
		this.replyId = replyId;
		this.unit = unit;
	}

	void decided(String decision, @Nullable String remark, Stamp stamp) {
		this.decision = decision;
		this.remark = remark;
		this.signedBy = stamp.by();
		this.signedAt = stamp.at();
	}

	/** Who says nothing in time agrees. */
	void silent(Stamp stamp) {
		this.tacit = true;
		decided("agree", null, stamp);
	}

	/** Nobody needs the unit's word any more. */
	void lapsed(Stamp stamp) {
		decided("lapsed", null, stamp);
	}

	String unit() {
		return this.unit;
	}

	@Nullable String remark() {
		return this.remark;
	}

	boolean open() {
		return this.decision == null;
	}

	boolean objects() {
		return "object".equals(this.decision);
	}

}
