package org.duban.commitment;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** What was found when a closed case was looked at again. Never changed. */
@Entity
class LookBackCheck {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long proposalId;

	private boolean solved;

	@Column(length = 1_000_000)
	private String finding;

	private String checkedBy;

	private LocalDateTime checkedAt;

	@SuppressWarnings("NullAway.Init")
	protected LookBackCheck() {
	}

	LookBackCheck(long proposalId, LookBack command, String by, LocalDateTime now) {
		this.proposalId = proposalId;
		this.solved = Boolean.TRUE.equals(command.solved());
		this.finding = command.comment();
		this.checkedBy = by;
		this.checkedAt = now;
	}

}
