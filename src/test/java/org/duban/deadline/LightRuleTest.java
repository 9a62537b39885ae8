package org.duban.deadline;

import java.time.LocalDate;

import org.duban.calendar.ShippedCalendar;
import org.duban.calendar.WorkingDays;
import org.duban.parameter.ShippedParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LightRuleTest {

	private final WorkingDays workingDays = ShippedCalendar.inForce();

	private final LightRule rule = new LightRule(this.workingDays, new ShippedParameters());

	@ParameterizedTest
	@CsvSource({ "2026-09-01, GREEN", "2026-10-15, GREEN", "2026-10-19, GREEN", "2026-10-20, YELLOW",
			"2026-10-24, YELLOW", "2026-11-02, YELLOW", "2026-11-03, ORANGE", "2026-11-10, ORANGE", "2026-11-11, RED" })
	void turnsTheReplyClockByItsParameters(LocalDate today, Light light) {
		assertThat(light(ClockKind.REPLY, "2026-08-10", "2026-11-10", today)).isEqualTo(light);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-06, GREEN", "2026-11-10, GREEN", "2026-11-11, GREEN", "2026-11-12, YELLOW",
			"2026-11-13, ORANGE", "2026-11-14, RED" })
	void turnsAnotherClockInItsLastQuarterAndTenth(LocalDate today, Light light) {
		assertThat(light(ClockKind.SIGN, "2026-11-06", "2026-11-13", today)).isEqualTo(light);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-09, GREEN", "2026-11-10, ORANGE", "2026-11-11, RED" })
	void turnsAShortClockOnItsLastDay(LocalDate today, Light light) {
		assertThat(light(ClockKind.FIRST_REVIEW, "2026-11-09", "2026-11-10", today)).isEqualTo(light);
	}

	private Light light(ClockKind kind, String start, String due, LocalDate today) {
		LocalDate date = LocalDate.parse(due);
		return this.rule.thresholds(kind, LocalDate.parse(start), date)
			.light(this.workingDays.between(today, date), today.isAfter(date));
	}

}
