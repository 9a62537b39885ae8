package org.duban.assessment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One row that a point comes of.
 *
 * @param key of the record it is: a part of a case, a verdict, a promise, a reminder
 * @param number of the case
 * @param due by when, where there is such a day
 * @param done when, as far as it was
 * @param said the record's own code: a class, a verdict, a state; empty where there is
 * none
 * @param counted whether it is among what counts, not only among of how many
 * @param excluded by an objection that was upheld
 */
public record SourceRow(String key, long proposalId, String number, String title, @Nullable LocalDate due,
		@Nullable LocalDate done, String said, boolean counted, boolean excluded) {

	SourceRow without() {
		return new SourceRow(this.key, this.proposalId, this.number, this.title, this.due, this.done, this.said,
				this.counted, true);
	}

}
