package org.duban.assessment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The assessment of the units for one year. */
@Entity
@Table(name = "assessment")
class Assessment {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private int yearNo;

	@Enumerated(EnumType.STRING)
	private AssessmentState state = AssessmentState.OPEN;

	private LocalDate selfUntil;

	private String openedBy;

	private LocalDateTime openedAt;

	private @Nullable LocalDate disclosedOn;

	private @Nullable String disclosedBy;

	private @Nullable LocalDate decidedOn;

	private @Nullable String decisionBasis;

	private @Nullable String publishedBy;

	private @Nullable LocalDateTime publishedAt;

	@SuppressWarnings("NullAway.Init")
	protected Assessment() {
	}

	Assessment(OpenAssessment command, Stamp stamp) {
		this.yearNo = command.year();
		this.selfUntil = command.selfUntil();
		this.openedBy = stamp.by();
		this.openedAt = stamp.at();
	}

	void disclosed(Stamp stamp) {
		this.state = AssessmentState.DISCLOSED;
		this.disclosedOn = stamp.at().toLocalDate();
		this.disclosedBy = stamp.by();
	}

	void published(PublishAssessment command, Stamp stamp) {
		this.state = AssessmentState.PUBLISHED;
		this.decidedOn = command.decidedOn();
		this.decisionBasis = command.basis().strip();
		this.publishedBy = stamp.by();
		this.publishedAt = stamp.at();
	}

	boolean is(AssessmentState wanted) {
		return this.state == wanted;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	int year() {
		return this.yearNo;
	}

	AssessmentState state() {
		return this.state;
	}

	LocalDate selfUntil() {
		return this.selfUntil;
	}

	@Nullable LocalDate disclosedOn() {
		return this.disclosedOn;
	}

	@Nullable LocalDate decidedOn() {
		return this.decidedOn;
	}

	@Nullable String decisionBasis() {
		return this.decisionBasis;
	}

}
