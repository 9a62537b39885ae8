package org.duban.feedback;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a signer said before the office replaced the answer, and why it did.
 *
 * @param enteredBy the clerk who had entered it, or null for the signer's own account
 * @param scan with the signer's signed wish to change it
 */
@Embeddable
record FormerAnswer(@Nullable String contactSituation, @Nullable String attitude, @Nullable String relevance,
		@Nullable String result, @Column(length = 1_000_000) @Nullable String remarks,
		@Nullable LocalDateTime answeredAt, @Nullable String enteredBy, String reason, long scan, String replacedBy,
		LocalDateTime replacedAt) {

}
