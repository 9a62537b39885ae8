package org.duban.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A stored 约谈. Never changed, so it needs no version. */
@Entity
@Table(name = "summons")
class Summons {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Embedded
	private LateClock late;

	private LocalDate dueOn;

	private LocalDate heldOn;

	private String person;

	private String textBody;

	private String recordedBy;

	/** Shanghai time. */
	private LocalDateTime recordedAt;

	@SuppressWarnings("NullAway.Init")
	protected Summons() {
	}

	Summons(LateClock late, LocalDate dueOn, RecordSummons summons, Stamp stamp) {
		this.late = late;
		this.dueOn = dueOn;
		this.heldOn = summons.heldOn();
		this.person = summons.person();
		this.textBody = summons.text();
		this.recordedBy = stamp.by();
		this.recordedAt = stamp.at();
	}

}
