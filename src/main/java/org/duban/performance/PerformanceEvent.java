package org.duban.performance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A meeting, an activity or a service that members took part in. */
@Entity
class PerformanceEvent {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String itemCode;

	private String title;

	private LocalDate heldOn;

	private @Nullable String note;

	private String enteredBy;

	private LocalDateTime enteredAt;

	@Embedded
	private @Nullable Cancelling cancelling;

	private @Nullable String liveKey;

	@SuppressWarnings("NullAway.Init")
	protected PerformanceEvent() {
	}

	PerformanceEvent(EnterEvent command, Stamp stamp) {
		this.itemCode = command.item();
		this.title = command.title().strip();
		this.heldOn = command.heldOn();
		this.note = command.note();
		this.enteredBy = stamp.by();
		this.enteredAt = stamp.at();
		this.liveKey = command.key();
	}

	void cancel(String reason, Stamp stamp) {
		this.cancelling = new Cancelling(reason, stamp.by(), stamp.at());
		this.liveKey = null;
	}

	boolean live() {
		return this.liveKey != null;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

}
