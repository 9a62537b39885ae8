package org.duban.keycase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An activity as it was recorded. Rows are only added. */
@Entity
@Table(name = "key_activity")
class Activity {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long proposalId;

	private long supervisionId;

	private String model;

	private String kind;

	private LocalDate heldOn;

	private String place;

	@Column(length = 1_000_000)
	private String content;

	@ElementCollection
	@CollectionTable(name = "key_activity_participant", joinColumns = @JoinColumn(name = "activity_id"))
	@OrderColumn(name = "seq_no")
	private List<Participant> participants;

	@Embedded
	private @Nullable Evidence evidence;

	private String recordedBy;

	private LocalDateTime recordedAt;

	@SuppressWarnings("NullAway.Init")
	protected Activity() {
	}

	Activity(KeyCase supervised, RecordActivity said, String by, LocalDateTime at) {
		this.proposalId = supervised.proposalId();
		this.supervisionId = supervised.id();
		this.model = said.model();
		this.kind = said.kind();
		this.heldOn = said.heldOn();
		this.place = said.place();
		this.content = said.content();
		this.participants = new ArrayList<>(said.participants());
		this.evidence = Evidence.of(said);
		this.recordedBy = by;
		this.recordedAt = at;
	}

	/** Whether it brings a piece of evidence. */
	boolean brings(EvidencePiece piece) {
		return piece.model().equals(this.model)
				&& piece.isIn((this.evidence != null) ? this.evidence : Evidence.NONE, this.participants);
	}

}
