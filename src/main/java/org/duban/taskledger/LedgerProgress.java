package org.duban.taskledger;

import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.duban.taskledger.LedgerTask.Stamp;
import org.jspecify.annotations.Nullable;

/** What was reported, and what was found. */
@Entity
class LedgerProgress {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long ledgerTaskId;

	@Column(length = 1_000_000)
	private String textBody;

	private @Nullable String evidence;

	private boolean finished;

	private String reportedBy;

	private LocalDateTime reportedAt;

	private @Nullable String decision;

	@Column(length = 1_000_000)
	private @Nullable String finding;

	private @Nullable String checkedBy;

	private @Nullable LocalDateTime checkedAt;

	@SuppressWarnings("NullAway.Init")
	protected LedgerProgress() {
	}

	LedgerProgress(long taskId, ReportTask report, Stamp stamp) {
		this.ledgerTaskId = taskId;
		this.textBody = report.text();
		this.evidence = report.evidence();
		this.finished = report.finished();
		this.reportedBy = stamp.by();
		this.reportedAt = stamp.at();
	}

	void checked(CloseTask found, Stamp stamp) {
		this.decision = found.decision();
		this.finding = found.comment();
		this.checkedBy = stamp.by();
		this.checkedAt = stamp.at();
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

}
