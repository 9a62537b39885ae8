package org.duban.performance;

import java.time.LocalDateTime;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** One member's part in an event. */
@Entity
class PerformancePart {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long eventId;

	private String member;

	private String presence;

	private String enteredBy;

	private LocalDateTime enteredAt;

	@Embedded
	private @Nullable Cancelling cancelling;

	private @Nullable String liveKey;

	@SuppressWarnings("NullAway.Init")
	protected PerformancePart() {
	}

	PerformancePart(long eventId, String member, Presence presence, Stamp stamp) {
		this.eventId = eventId;
		this.member = member;
		this.presence = presence.code();
		this.enteredBy = stamp.by();
		this.enteredAt = stamp.at();
		this.liveKey = eventId + " " + member;
	}

	void cancel(String reason, Stamp stamp) {
		this.cancelling = new Cancelling(reason, stamp.by(), stamp.at());
		this.liveKey = null;
	}

	boolean live() {
		return this.liveKey != null;
	}

	String member() {
		return this.member;
	}

	long eventId() {
		return this.eventId;
	}

}
