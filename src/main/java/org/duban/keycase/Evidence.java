package org.duban.keycase;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** What an activity leaves behind, as its model of supervision (三型) asks for. */
@Embeddable
record Evidence(@Column(length = 1_000_000) @Nullable String gapAnalysis,
		@Column(length = 1_000_000) @Nullable String draftMeasure, @Nullable String documentNo,
		@Nullable LocalDate documentOn, @Nullable Long expertPaper, @Nullable String adoption, @Nullable String route,
		@Column(length = 1_000_000) @Nullable String problems,
		@Column(length = 1_000_000) @Nullable String siteDecisions, @Nullable LocalDate followUpOn,
		@Nullable Long photos) {

	static final Evidence NONE = new Evidence(null, null, null, null, null, null, null, null, null, null, null);

	static Evidence of(RecordActivity said) {
		return new Evidence(text(said.gapAnalysis()), text(said.draftMeasure()), text(said.documentNo()),
				said.documentOn(), said.expertPaper(), text(said.adoption()), text(said.route()), text(said.problems()),
				text(said.siteDecisions()), said.followUpOn(), said.photos());
	}

	private static @Nullable String text(@Nullable String said) {
		return StringUtils.trimToNull(said);
	}

}
