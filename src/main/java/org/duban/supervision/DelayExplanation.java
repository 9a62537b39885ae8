package org.duban.supervision;

import java.time.LocalDateTime;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A unit's stored explanation. Never changed, so it needs no version. */
@Entity
@Table(name = "delay_explanation")
class DelayExplanation {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Embedded
	private LateClock late;

	private String textBody;

	private String explainedBy;

	/** Shanghai time. */
	private LocalDateTime explainedAt;

	@SuppressWarnings("NullAway.Init")
	protected DelayExplanation() {
	}

	DelayExplanation(LateClock late, ExplainDelay explanation, Stamp stamp) {
		this.late = late;
		this.textBody = explanation.text();
		this.explainedBy = stamp.by();
		this.explainedAt = stamp.at();
	}

}
