package org.duban.handling;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.duban.assignment.AssignmentFacts;
import org.jspecify.annotations.Nullable;

/** A co-handling unit's opinion as it was sent to the main unit. */
@Entity
@Table(name = "co_opinion")
class SentOpinion {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private long assignmentId;

	private long proposalId;

	@Column(length = 1_000_000)
	private String opinion;

	private String leader;

	private String contactPerson;

	private String contactTel;

	private @Nullable String docNo;

	private String sentBy;

	private LocalDateTime sentAt;

	@SuppressWarnings("NullAway.Init")
	protected SentOpinion() {
	}

	SentOpinion(AssignmentFacts assignment, CoOpinion command, Stamp stamp) {
		this.assignmentId = assignment.id();
		this.proposalId = assignment.proposalId();
		this.opinion = command.text();
		this.leader = command.leader();
		this.contactPerson = command.contactPerson();
		this.contactTel = command.contactTel();
		this.docNo = command.docNo();
		this.sentBy = stamp.by();
		this.sentAt = stamp.at();
	}

	long assignmentId() {
		return this.assignmentId;
	}

	String opinion() {
		return this.opinion;
	}

}
