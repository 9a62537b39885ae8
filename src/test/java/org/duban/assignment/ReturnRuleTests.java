package org.duban.assignment;

import java.time.LocalDate;

import org.duban.calendar.EveryDayWorks;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnRuleTests {

	private static final LocalDate ASSIGNED = LocalDate.of(2026, 3, 2);

	@Test
	void isOpenUntilTheLastDayOfTheWindow() {
		assertThat(ReturnRule.open(ASSIGNED, ASSIGNED.plusDays(5), 5, new EveryDayWorks())).isTrue();
	}

	@Test
	void isClosedOnTheDayAfterTheWindow() {
		assertThat(ReturnRule.open(ASSIGNED, ASSIGNED.plusDays(6), 5, new EveryDayWorks())).isFalse();
	}

}
