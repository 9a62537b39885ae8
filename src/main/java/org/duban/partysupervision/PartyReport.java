package org.duban.partysupervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.duban.partysupervision.PartyItem.Stamp;
import org.jspecify.annotations.Nullable;

/** What a unit reported on an item, and what the party office found. */
@Entity
class PartyReport {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long partyItemId;

	private LocalDate feedbackOn;

	@Column(length = 1_000_000)
	private String textBody;

	private boolean finished;

	private @Nullable Long attachment;

	private String reportedBy;

	private LocalDateTime reportedAt;

	/** When the unit said it, where somebody else wrote it down. */
	private @Nullable LocalDate statedOn;

	private @Nullable String decision;

	@Column(length = 1_000_000)
	private @Nullable String finding;

	private @Nullable String checkedBy;

	private @Nullable LocalDateTime checkedAt;

	@SuppressWarnings("NullAway.Init")
	protected PartyReport() {
	}

	PartyReport(PartyItem item, ReportRectification report, Stamp stamp) {
		this.partyItemId = item.id();
		this.feedbackOn = Objects.requireNonNull(item.feedbackOn());
		this.textBody = report.text();
		this.finished = report.finished();
		this.attachment = report.attachment();
		this.reportedBy = stamp.by();
		this.reportedAt = stamp.at();
	}

	PartyReport(PartyItem item, EnterPartyProgress report, Stamp stamp) {
		this.partyItemId = item.id();
		this.feedbackOn = Objects.requireNonNull(item.feedbackOn());
		this.textBody = report.text().strip();
		this.statedOn = report.statedOn();
		this.reportedBy = stamp.by();
		this.reportedAt = stamp.at();
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	boolean says(EnterPartyProgress report) {
		return report.statedOn().equals(this.statedOn) && report.text().strip().equals(this.textBody);
	}

	void checked(ClosePartyItem command, Stamp stamp) {
		this.decision = command.decision();
		this.finding = command.comment();
		this.checkedBy = stamp.by();
		this.checkedAt = stamp.at();
	}

	String text() {
		return this.textBody;
	}

	String reportedOn() {
		return String.valueOf((this.statedOn != null) ? this.statedOn : this.reportedAt.toLocalDate());
	}

	@Nullable String finding() {
		return this.finding;
	}

}
