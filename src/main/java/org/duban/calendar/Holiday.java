package org.duban.calendar;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A stored special day. */
@Entity
@Table(name = "holiday")
class Holiday {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private LocalDate onDay;

	@Enumerated(EnumType.STRING)
	private SpecialDay.Kind kind;

	private String name;

	private String source;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init")
	protected Holiday() {
	}

	Holiday(SpecialDay day) {
		this.onDay = day.onDay();
		this.kind = day.kind();
		this.name = day.name();
		this.source = day.source();
	}

	void become(SpecialDay day) {
		this.kind = day.kind();
		this.name = day.name();
		this.source = day.source();
	}

	SpecialDay value() {
		return new SpecialDay(this.onDay, this.kind, this.name, this.source);
	}

}
