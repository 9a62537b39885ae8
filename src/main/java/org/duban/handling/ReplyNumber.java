package org.duban.handling;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** How far a unit's replies of one year are numbered. */
@Entity
class ReplyNumber {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private String unit;

	private int yearNo;

	private int lastNumber;

	@SuppressWarnings("NullAway.Init")
	protected ReplyNumber() {
	}

	ReplyNumber(String unit, int yearNo) {
		this.unit = unit;
		this.yearNo = yearNo;
	}

	int next() {
		return ++this.lastNumber;
	}

}
