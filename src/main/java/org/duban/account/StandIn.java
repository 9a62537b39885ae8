package org.duban.account;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A person's work in a colleague's hands for some days. */
@Entity
@Table(name = "stand_in")
class StandIn {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private String lender;

	private String colleague;

	private LocalDate startsOn;

	private LocalDate endsOn;

	private String reason;

	private String madeBy;

	private LocalDateTime madeAt;

	private @Nullable LocalDateTime endedAt;

	private @Nullable String endedBy;

	private @Nullable LocalDateTime returnedAt;

	@SuppressWarnings("NullAway.Init")
	protected StandIn() {
	}

	StandIn(String lender, LendWork command, String madeBy, LocalDateTime now) {
		this.lender = lender;
		this.colleague = command.colleague();
		this.startsOn = command.startsOn();
		this.endsOn = command.endsOn();
		this.reason = command.reason();
		this.madeBy = madeBy;
		this.madeAt = now;
	}

	void end(String by, LocalDateTime now) {
		this.endedBy = by;
		this.endedAt = now;
	}

	boolean ended() {
		return this.endedAt != null;
	}

	/** Ended before its time, or its last day is over. */
	boolean over(LocalDate today) {
		return ended() || this.endsOn.isBefore(today);
	}

	void returned(LocalDateTime now) {
		this.returnedAt = now;
	}

	String lender() {
		return this.lender;
	}

	String colleague() {
		return this.colleague;
	}

	boolean meets(LocalDate from, LocalDate until) {
		return !ended() && !this.startsOn.isAfter(until) && !this.endsOn.isBefore(from);
	}

	long id() {
		return (this.id != null) ? this.id : 0;
	}

	StandInDesk.Line line(String lenderName, String colleagueName) {
		return new StandInDesk.Line(id(), this.lender, lenderName, this.colleague, colleagueName, this.startsOn,
				this.endsOn, this.reason, this.endedAt);
	}

}
