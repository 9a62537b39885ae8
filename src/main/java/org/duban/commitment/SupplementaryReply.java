package org.duban.commitment;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A supplementary reply with the class before and after. Never changed. */
@Entity
class SupplementaryReply {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long assignmentId;

	private long proposalId;

	@Column(length = 1_000_000)
	private String textBody;

	private String formerClass;

	private String newClass;

	private String repliedBy;

	private LocalDateTime repliedAt;

	@SuppressWarnings("NullAway.Init")
	protected SupplementaryReply() {
	}

	SupplementaryReply(long assignmentId, long proposalId, String text, Classes classes, Mark mark) {
		this.assignmentId = assignmentId;
		this.proposalId = proposalId;
		this.textBody = text;
		this.formerClass = classes.before();
		this.newClass = classes.after();
		this.repliedBy = mark.by();
		this.repliedAt = mark.at();
	}

	/** Both stay on record. */
	record Classes(String before, String after) {
	}

	/** Who and when, Shanghai time. */
	record Mark(String by, LocalDateTime at) {
	}

}
