package org.duban.keycase;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The report on a supervision (督办情况报告). Rows are only added. */
@Entity
@Table(name = "key_report")
class Report {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long proposalId;

	private long supervisionId;

	@Column(length = 1_000_000)
	private String textBody;

	private @Nullable String media;

	private String reportedBy;

	private LocalDateTime reportedAt;

	@SuppressWarnings("NullAway.Init")
	protected Report() {
	}

	Report(KeyCase supervised, String text, @Nullable String media, String by, LocalDateTime at) {
		this.proposalId = supervised.proposalId();
		this.supervisionId = supervised.id();
		this.textBody = text;
		this.media = media;
		this.reportedBy = by;
		this.reportedAt = at;
	}

}
