package org.duban.handling;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyNumbersTests {

	@Test
	void showsTheUnitsFieldYearAndNumber() {
		assertThat(ReplyNumbers.format("市教育局", 2026, 12)).isEqualTo("教育函〔2026〕12号");
		assertThat(ReplyNumbers.format("发展改革委", 2026, 1)).isEqualTo("发展改革函〔2026〕1号");
		assertThat(ReplyNumbers.format("市委宣传部", 2027, 3)).isEqualTo("宣传部函〔2027〕3号");
	}

}
