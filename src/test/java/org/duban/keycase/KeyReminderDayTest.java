package org.duban.keycase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.duban.calendar.ShippedCalendar;
import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.duban.parameter.ShippedParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class KeyReminderDayTest {

	private final WorkingDays workingDays = ShippedCalendar.inForce();

	/** Of each day of the list of the State Council, whether it is worked on. */
	private final Map<LocalDate, Boolean> named = new HashMap<>();

	KeyReminderDayTest() throws IOException {
		new ClassPathResource("db/data/holidays.csv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.map((line) -> line.split(","))
			.forEach((cells) -> this.named.put(LocalDate.parse(cells[0]), "WORK".equalsIgnoreCase(cells[1])));
	}

	private KeyReminderDay rule(int before) {
		return new KeyReminderDay(this.workingDays, new ShippedParameters().with("key.opinion.remind.wd", before));
	}

	@ParameterizedTest
	@CsvSource({ "2026-08-10, 2026-08-17, 2, 2026-08-13", "2026-09-28, 2026-10-12, 2, 2026-10-09",
			"2026-09-28, 2026-10-12, 3, 2026-10-08", "2026-09-28, 2026-10-12, 4, 2026-09-30" })
	void theDayIsAsManyWorkingDaysBeforeTheDateAsTheParameterSays(LocalDate asked, LocalDate due, int before,
			LocalDate day) {
		assertThat(rule(before).of(asked, due)).isEqualTo(day);
	}

	@ParameterizedTest
	@CsvSource({ "2026-08-12, 2026-08-14, 2, 2026-08-13", "2026-08-13, 2026-08-14, 2, 2026-08-14",
			"2026-08-10, 2026-08-17, 30, 2026-08-11" })
	void nobodyIsRemindedOnTheDayOfTheAsking(LocalDate asked, LocalDate due, int before, LocalDate day) {
		assertThat(rule(before).of(asked, due)).isEqualTo(day);
	}

	/** With 春节 and 国庆 inside; counted once more, day by day. */
	@Test
	void theDayIsWhatRawDatesDemandWhateverTheParameter() {
		for (int before : new int[] { 1, 2, 3, 7 }) {
			KeyReminderDay rule = rule(before);
			LocalDate end = LocalDate.parse("2026-12-01");
			for (LocalDate asked = LocalDate.parse("2026-01-05"); asked.isBefore(end); asked = asked.plusDays(1)) {
				LocalDate due = this.workingDays.deadline(asked, Term.workingDays(5)).date();
				LocalDate first = null;
				for (LocalDate day = due; day.isAfter(asked); day = day.minusDays(1)) {
					if (works(day) && left(day, due) <= before) {
						first = day;
					}
					assertThat(rule.reached(asked, due, day)).as("%s to %s on %s", asked, due, day)
						.isEqualTo(works(day) && left(day, due) <= before);
				}
				assertThat(rule.of(asked, due)).as("%s to %s", asked, due).isEqualTo(first);
				assertThat(rule.reached(asked, due, asked)).isFalse();
				assertThat(rule.reached(asked, due, this.workingDays.plus(due, 1))).as("over").isFalse();
			}
		}
	}

	private boolean works(LocalDate day) {
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		return this.named.getOrDefault(day, !weekend);
	}

	private int left(LocalDate day, LocalDate due) {
		int left = 0;
		for (LocalDate next = day.plusDays(1); !next.isAfter(due); next = next.plusDays(1)) {
			left += works(next) ? 1 : 0;
		}
		return left;
	}

}
