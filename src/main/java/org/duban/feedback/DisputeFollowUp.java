package org.duban.feedback;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * What a settled dispute leaves to be done: a case for key supervision, or a note to the
 * proposer for the next session, linked to this case. Rows are only added.
 */
@Entity
class DisputeFollowUp {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long proposalId;

	private long assignmentId;

	/** key-supervision or refile-next-year. */
	private String kind;

	private String proposer;

	@Column(length = 1_000_000)
	private String note;

	private LocalDateTime notedAt;

	@SuppressWarnings("NullAway.Init")
	protected DisputeFollowUp() {
	}

	DisputeFollowUp(long proposalId, long assignmentId, SettleDispute settlement, String proposer, LocalDateTime now) {
		this.proposalId = proposalId;
		this.assignmentId = assignmentId;
		this.kind = settlement.decision();
		this.proposer = proposer;
		this.note = settlement.comment();
		this.notedAt = now;
	}

	/** As the proposer reads it. */
	RefilingNotes.Note note(String number, String title) {
		return new RefilingNotes.Note(this.proposalId, number, title, this.note, this.notedAt.toLocalDate());
	}

	long proposalId() {
		return this.proposalId;
	}

}
