package org.duban.excellence;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTests {

	private static Standing standing(@Nullable String caseNo, String state, @Nullable Long main, boolean replied) {
		return new Standing(7, 14, 5, caseNo, "关于冬季清雪的建议", state, main, replied);
	}

	@Test
	void aFiledCaseThatEveryUnitRepliedToTakesPart() {
		assertThat(standing("14-05-0007", "REPLIED", null, true).objection(14, 5)).isEmpty();
		assertThat(standing("14-05-0007", "ARCHIVED", null, true).objection(14, 5)).isEmpty();
	}

	@Test
	void ofMergedCasesOnlyTheMainCaseTakesPart() {
		assertThat(standing("14-05-0007", "MERGED", 3L, true).objection(14, 5)).contains("excellent-merged");
	}

	@Test
	void whatWasWithdrawnNotFiledOrNotRepliedToTakesNoPart() {
		assertThat(standing("14-05-0007", "WITHDRAWN", null, true).objection(14, 5)).contains("excellent-withdrawn");
		assertThat(standing(null, "REVIEW", null, false).objection(14, 5)).contains("excellent-not-filed");
		assertThat(standing("14-05-0007", "HANDLING", null, false).objection(14, 5)).contains("excellent-not-replied");
	}

	@Test
	void aCaseTakesPartInTheSelectionOfItsOwnSession() {
		assertThat(standing("14-05-0007", "REPLIED", null, true).objection(14, 4)).contains("excellent-other-session");
		assertThat(standing("14-05-0007", "REPLIED", null, true).objection(13, 5)).contains("excellent-other-session");
	}

}
