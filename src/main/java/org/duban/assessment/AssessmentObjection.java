package org.duban.assessment;

import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What a unit says against one of its points (申诉). */
@Entity
@Table(name = "assessment_objection")
class AssessmentObjection {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long assessmentId;

	private String unit;

	private String itemCode;

	private @Nullable String sourceKey;

	private String textBody;

	private String madeBy;

	private LocalDateTime madeAt;

	private @Nullable Boolean upheld;

	private @Nullable String answer;

	private @Nullable String answeredBy;

	private @Nullable LocalDateTime answeredAt;

	@SuppressWarnings("NullAway.Init")
	protected AssessmentObjection() {
	}

	AssessmentObjection(long assessmentId, String unit, ObjectToAssessment command, Stamp stamp) {
		this.assessmentId = assessmentId;
		this.unit = unit;
		this.itemCode = command.item();
		this.sourceKey = command.source();
		this.textBody = command.text().strip();
		this.madeBy = stamp.by();
		this.madeAt = stamp.at();
	}

	void answered(AnswerAssessmentObjection command, Stamp stamp) {
		this.upheld = command.upholds();
		this.answer = command.answer().strip();
		this.answeredBy = stamp.by();
		this.answeredAt = stamp.at();
	}

	boolean open() {
		return this.answeredAt == null;
	}

	/** UA-24: a row that was rightly objected to is not counted any more. */
	boolean takesOut(String ofUnit, String item, String key) {
		return Boolean.TRUE.equals(this.upheld) && this.unit.equals(ofUnit) && this.itemCode.equals(item)
				&& key.equals(this.sourceKey);
	}

	boolean isAbout(ObjectToAssessment command, String ofUnit) {
		return this.unit.equals(ofUnit) && this.itemCode.equals(command.item())
				&& Objects.equals(this.sourceKey, command.source());
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	long assessmentId() {
		return this.assessmentId;
	}

	String unit() {
		return this.unit;
	}

	String item() {
		return this.itemCode;
	}

	@Nullable String source() {
		return this.sourceKey;
	}

	String text() {
		return this.textBody;
	}

	LocalDateTime madeAt() {
		return this.madeAt;
	}

	@Nullable Boolean upheld() {
		return this.upheld;
	}

	@Nullable String answer() {
		return this.answer;
	}

}
