package org.duban.notification;

import java.time.LocalDateTime;

import org.duban.calendar.ShippedCalendar;
import org.duban.parameter.Parameters;
import org.duban.parameter.ShippedParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DigestRuleTest {

	private static String last(String now, Parameters parameters) {
		return new DigestRule(ShippedCalendar.inForce(), parameters).last(LocalDateTime.parse(now)).toString();
	}

	/** In 2026 the Spring Festival is from 15 to 23 February, and 20 May a Wednesday. */
	@ParameterizedTest
	@CsvSource({ "2026-05-18T08:00, 2026-05-18T08:00", "2026-05-18T07:59, 2026-05-11T08:00",
			"2026-05-20T12:00, 2026-05-18T08:00", "2026-05-24T23:59, 2026-05-18T08:00",
			"2026-02-20T12:00, 2026-02-09T08:00", "2026-02-24T07:59, 2026-02-09T08:00",
			"2026-02-24T08:00, 2026-02-24T08:00" })
	void goesOutOnMondayAtEightOrOnTheNextWorkingDay(String now, String moment) {
		assertThat(last(now, new ShippedParameters())).isEqualTo(moment);
	}

	@Test
	void goesOutOnTheDayAndAtTheHourOfItsParameters() {
		assertThat(last("2026-05-20T12:00", new ShippedParameters().with("digest.weekday", 3)))
			.isEqualTo("2026-05-20T08:00");
		assertThat(last("2026-05-20T12:00", new ShippedParameters().with("digest.hour", 17)))
			.isEqualTo("2026-05-18T17:00");
	}

}
