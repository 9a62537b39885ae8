package org.duban.performance;

import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What somebody decided on a talk with a member (提醒谈话), with the points of that day. */
@Entity
@Table(name = "performance_talk")
class Talk {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int yearNo;

	private String period;

	private String member;

	private int points;

	private String decision;

	private String reason;

	private String decidedBy;

	private LocalDateTime decidedAt;

	@SuppressWarnings("NullAway.Init")
	protected Talk() {
	}

	Talk(DecideTalks command, String member, int points, Stamp stamp) {
		this.yearNo = command.year();
		this.period = command.period();
		this.member = member;
		this.points = points;
		this.decision = command.decision();
		this.reason = command.reason().strip();
		this.decidedBy = stamp.by();
		this.decidedAt = stamp.at();
	}

}
