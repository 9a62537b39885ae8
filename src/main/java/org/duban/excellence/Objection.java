package org.duban.excellence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What somebody said against a case on the list while it was public. */
@Entity
@Table(name = "excellent_objection")
class Objection {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long selectionId;

	private long candidateId;

	private String objector;

	private String textBody;

	private LocalDate receivedOn;

	private String enteredBy;

	private LocalDateTime enteredAt;

	private @Nullable Boolean upheld;

	private @Nullable String answer;

	private @Nullable String answeredBy;

	private @Nullable LocalDateTime answeredAt;

	@SuppressWarnings("NullAway.Init")
	protected Objection() {
	}

	Objection(Candidate candidate, EnterObjection command, Stamp stamp) {
		this.selectionId = candidate.selectionId();
		this.candidateId = candidate.id();
		this.objector = command.objector().strip();
		this.textBody = command.text().strip();
		this.receivedOn = command.receivedOn();
		this.enteredBy = stamp.by();
		this.enteredAt = stamp.at();
	}

	void answered(AnswerObjection command, Stamp stamp) {
		this.upheld = command.decision().equals(AnswerObjection.UPHOLD);
		this.answer = command.answer().strip();
		this.answeredBy = stamp.by();
		this.answeredAt = stamp.at();
	}

	boolean open() {
		return this.answeredAt == null;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	long selectionId() {
		return this.selectionId;
	}

	long candidateId() {
		return this.candidateId;
	}

	String objector() {
		return this.objector;
	}

	String text() {
		return this.textBody;
	}

	LocalDate receivedOn() {
		return this.receivedOn;
	}

	@Nullable Boolean upheld() {
		return this.upheld;
	}

	@Nullable String answer() {
		return this.answer;
	}

}
