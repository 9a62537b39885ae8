package org.duban.proposal;

import org.jspecify.annotations.Nullable;

import jakarta.persistence.Embeddable;

/**
 * What stands beside the text.
 *
 * @param timeMark the proposer's wish; whether it counts as plenary is decided on
 * submission
 * @param suggestedUnits codes, comma between them
 */
@Embeddable
record Particulars(@Nullable String proposalType, @Nullable String category2, @Nullable String timeMark,
		@Nullable String keywords, @Nullable String researchBasis, @Nullable String organisation,
		@Nullable String drafters, @Nullable String suggestedUnits, String consentPublic,
		@Nullable String consentPublicReason, boolean consentCosign) {

	Particulars in(String category) {
		return new Particulars(this.proposalType, category, this.timeMark, this.keywords, this.researchBasis,
				this.organisation, this.drafters, this.suggestedUnits, this.consentPublic, this.consentPublicReason,
				this.consentCosign);
	}

}
