package org.duban.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * What the text rests on.
 *
 * @param researchBasis codes of the dictionary, comma between them
 * @param drafters log-in names of the members who wrote it (执笔人), comma between them
 * @param resubmissionOf numbers of earlier proposals on the matter, comma between them
 */
@Embeddable
record Backing(@Nullable String keywords, @Nullable String researchBasis, @Nullable String researchNote,
		@Column(name = "drafter_names") @Nullable String drafters, @Nullable String resubmissionOf) {

	/** An embedded value without any is read as null. */
	static final Backing NONE = new Backing(null, null, null, null, null);

}
