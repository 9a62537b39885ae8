package org.duban.proposal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CaseNumberTests {

	@Test
	void showsTermSessionAndFourDigits() {
		assertThat(CaseNumber.of("14-05", 123, 12)).isEqualTo(new CaseNumber("14-05-0123", 12));
	}

	@Test
	void showsYearAndFiveDigitsBeforeFiling() {
		assertThat(CaseNumber.serial(2026, 17)).isEqualTo("L2026-00017");
	}

}
