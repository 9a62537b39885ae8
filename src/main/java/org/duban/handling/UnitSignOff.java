package org.duban.handling;

import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** From when on a unit signs its replies off on how many levels. Rows are only added. */
@Entity
class UnitSignOff {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String unit;

	private int levels;

	private String changedBy;

	private LocalDateTime changedAt;

	@SuppressWarnings("NullAway.Init")
	protected UnitSignOff() {
	}

	UnitSignOff(String unit, int levels, Stamp stamp) {
		this.unit = unit;
		this.levels = levels;
		this.changedBy = stamp.by();
		this.changedAt = stamp.at();
	}

	int levels() {
		return this.levels;
	}

}
