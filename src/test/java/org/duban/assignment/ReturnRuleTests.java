package org.duban.assignment;

import java.time.LocalDate;

import org.duban.calendar.Deadline;
import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnRuleTests {

	private static final LocalDate ASSIGNED = LocalDate.of(2026, 3, 2);

	@Test
	void isOpenUntilTheLastDayOfTheWindow() {
		assertThat(ReturnRule.open(ASSIGNED, ASSIGNED.plusDays(5), 5, new EveryDay())).isTrue();
	}

	@Test
	void isClosedOnTheDayAfterTheWindow() {
		assertThat(ReturnRule.open(ASSIGNED, ASSIGNED.plusDays(6), 5, new EveryDay())).isFalse();
	}

	/** A calendar without days off. */
	private static final class EveryDay implements WorkingDays {

		@Override
		public boolean isWorkingDay(LocalDate day) {
			return true;
		}

		@Override
		public LocalDate onOrAfter(LocalDate day) {
			return day;
		}

		@Override
		public LocalDate plus(LocalDate day, int workingDays) {
			return day.plusDays(workingDays);
		}

		@Override
		public int between(LocalDate from, LocalDate to) {
			return (int) (to.toEpochDay() - from.toEpochDay());
		}

		@Override
		public Deadline deadline(LocalDate start, Term term) {
			throw new UnsupportedOperationException();
		}

	}

}
