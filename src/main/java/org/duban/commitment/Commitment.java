package org.duban.commitment;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.duban.handling.Promise;
import org.jspecify.annotations.Nullable;

/**
 * One promised thing. Its planned date may move with the clerk's consent; the date first
 * promised stays beside it.
 */
@Entity
class Commitment {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long proposalId;

	private long assignmentId;

	private String promise = "";

	private String responsible = "";

	private LocalDate originalOn = LocalDate.MIN;

	private LocalDate plannedOn = LocalDate.MIN;

	@Enumerated(EnumType.STRING)
	private CommitmentState state = CommitmentState.OPEN;

	private @Nullable LocalDate settledOn;

	/** The consultation that agreed on it; null for what a reply promises. */
	private @Nullable Long consultationId;

	protected Commitment() {
	}

	Commitment(Promise promise) {
		this.proposalId = promise.proposalId();
		this.assignmentId = promise.assignmentId();
		this.promise = promise.text();
		this.responsible = promise.responsible();
		this.originalOn = promise.plannedOn();
		this.plannedOn = promise.plannedOn();
	}

	Commitment(Promise promise, long consultationId) {
		this(promise);
		this.consultationId = consultationId;
	}

	/** Whether it is tracked by itself, and not with the case's chain. */
	boolean agreed() {
		return this.consultationId != null;
	}

	void reported() {
		this.state = CommitmentState.REPORTED;
	}

	void moved(LocalDate newDate) {
		this.plannedOn = newDate;
		this.state = CommitmentState.OPEN;
	}

	void takenUp(LocalDate newDate) {
		moved(newDate);
		this.settledOn = null;
	}

	/** The case is no more; nobody waits for it. */
	void dropped(LocalDate today) {
		this.state = CommitmentState.DROPPED;
		this.settledOn = today;
	}

	boolean open() {
		return this.state == CommitmentState.OPEN || this.state == CommitmentState.REPORTED;
	}

	void settled(boolean kept, LocalDate today) {
		this.state = kept ? CommitmentState.KEPT : CommitmentState.FAILED;
		this.settledOn = today;
	}

	long id() {
		if (this.id == null) {
			throw new IllegalStateException("Not saved yet");
		}
		return this.id;
	}

	long proposalId() {
		return this.proposalId;
	}

	long assignmentId() {
		return this.assignmentId;
	}

	LocalDate originalOn() {
		return this.originalOn;
	}

	LocalDate plannedOn() {
		return this.plannedOn;
	}

	CommitmentState state() {
		return this.state;
	}

}
