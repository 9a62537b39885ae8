package org.duban.casefile;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicOutcomeTest {

	@ParameterizedTest
	@CsvSource({ "ACTIVE,full,FULL", "ACTIVE,summary,SUMMARY", "ACTIVE,none,NO", "ON_REQUEST,full,NO", "NONE,full,NO" })
	void nothingIsPublishedThatUnitOrProposerRefuses(String unit, String proposer, PublicOutcome outcome) {
		assertThat(PublicOutcome.of(unit, proposer)).isEqualTo(outcome);
	}

}
