package org.duban.proposal;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A text that was replaced after submission; old and new are both kept. */
@Entity
class ProposalRevision {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long proposalId;

	@Embedded
	private Wording wording;

	private @Nullable String category2;

	private @Nullable String note;

	private String replacedBy;

	private LocalDateTime replacedAt;

	@SuppressWarnings("NullAway.Init")
	protected ProposalRevision() {
	}

	ProposalRevision(Proposal old, @Nullable String note, String replacedBy, LocalDateTime now) {
		this.proposalId = old.id();
		this.wording = old.wording();
		this.category2 = old.category();
		this.note = note;
		this.replacedBy = replacedBy;
		this.replacedAt = now;
	}

}
