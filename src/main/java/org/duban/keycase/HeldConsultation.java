package org.duban.keycase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as it was recorded; what it agreed on are commitments. Rows are only
 * added.
 */
@Entity
@Table(name = "case_consultation")
class HeldConsultation {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long proposalId;

	/** Null where no key supervision is behind it. */
	private @Nullable Long keyCaseId;

	private String kind;

	private String topic;

	private LocalDate heldOn;

	private String place;

	private String mode;

	private String convener;

	@ElementCollection
	@CollectionTable(name = "case_consultation_participant", joinColumns = @JoinColumn(name = "consultation_id"))
	@OrderColumn(name = "seq_no")
	private List<Participant> participants;

	@Column(length = 1_000_000)
	private String minutes;

	private @Nullable String disagreed;

	private String recordedBy;

	private LocalDateTime recordedAt;

	@SuppressWarnings("NullAway.Init")
	protected HeldConsultation() {
	}

	HeldConsultation(long proposalId, @Nullable Long supervisionId, Minutes said, String by, LocalDateTime at) {
		this.proposalId = proposalId;
		this.keyCaseId = supervisionId;
		this.kind = said.kind().code();
		this.topic = said.topic().strip();
		this.heldOn = said.heldOn();
		this.place = said.place();
		this.mode = said.mode();
		this.convener = said.convener();
		this.participants = new ArrayList<>(said.participants());
		this.minutes = said.text();
		this.disagreed = said.disagreed();
		this.recordedBy = by;
		this.recordedAt = at;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

}
