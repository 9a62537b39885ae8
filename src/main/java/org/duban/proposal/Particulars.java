package org.duban.proposal;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside the text.
 *
 * @param timeMark the proposer's wish; whether it counts as plenary is decided on
 * submission
 * @param suggestedUnits codes, comma between them
 */
@Embeddable
record Particulars(@Nullable String category2, @Nullable String timeMark, @Nullable String suggestedUnits,
		String consentPublic, @Nullable String consentPublicReason, boolean consentCosign) {

	Particulars in(String category) {
		return new Particulars(category, this.timeMark, this.suggestedUnits, this.consentPublic,
				this.consentPublicReason, this.consentCosign);
	}

}
