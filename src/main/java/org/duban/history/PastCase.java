package org.duban.history;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A case of a past session as its row says it.
 *
 * @param number within the session; none where it was not filed
 * @param category code of the dictionary, beside what was written
 * @param mainCode the unit of today's register, where the name is known there
 * @param coCodes comma between them; those that are known
 * @param publicity {@code FULL}, {@code SUMMARY} or {@code NONE}
 */
record PastCase(int term, int session, @Nullable Integer number, String title, Words words, @Nullable String category,
		@Nullable String mainCode, @Nullable String coCodes, boolean filed, @Nullable LocalDate filedOn,
		@Nullable String replyClass, @Nullable LocalDate repliedOn, @Nullable String satisfaction, String publicity) {

	/** What is kept as it was written. */
	record Words(@Nullable String text, @Nullable String proposers, @Nullable String cosigners,
			@Nullable String category, @Nullable String mainUnit, @Nullable String coUnits, @Nullable String remarks) {
	}

}
