package org.duban.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDayCalendarTest {

	private final WorkingDayCalendar calendar = new WorkingDayCalendar(shipped());

	static List<SpecialDay> shipped() {
		try {
			HolidayFile file = HolidayFile
				.read(HolidayFile.decode(Files.readAllBytes(Path.of("db/data/holidays.csv"))));
			assertThat(file.problems()).isEmpty();
			return file.days();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@ParameterizedTest
	@CsvSource({ "2026-02-13, true", "2026-02-14, true", "2026-02-15, false", "2026-02-16, false", "2026-02-23, false",
			"2026-02-24, true", "2026-02-28, true", "2026-03-01, false", "2026-09-20, true", "2026-09-25, false",
			"2026-10-01, false", "2026-10-07, false", "2026-10-08, true", "2026-10-10, true", "2026-10-11, false",
			"2025-01-26, true", "2025-02-08, true", "2025-10-08, false", "2024-02-09, true", "2024-10-12, true",
			"2026-11-21, false", "2026-11-23, true" })
	void knowsHolidaysAndMakeUpDays(LocalDate day, boolean working) {
		assertThat(this.calendar.isWorkingDay(day)).isEqualTo(working);
	}

	@ParameterizedTest
	@CsvSource({
			// National Day 2026: 30 Sep, then 8, 9 and the make-up Saturday 10 Oct
			"2026-09-29, 5, 2026-10-12", "2026-09-30, 1, 2026-10-08", "2026-09-30, 3, 2026-10-10",
			"2026-10-03, 1, 2026-10-08", "2026-10-09, 1, 2026-10-10",
			// Spring Festival 2026 between two make-up Saturdays
			"2026-02-13, 1, 2026-02-14", "2026-02-13, 2, 2026-02-24", "2026-02-27, 1, 2026-02-28",
			"2026-02-28, 1, 2026-03-02", "2026-11-20, 0, 2026-11-20", "2026-10-08, -1, 2026-09-30",
			"2026-10-12, -5, 2026-09-29", "2026-02-24, -2, 2026-02-13" })
	void countsWorkingDaysForthAndBack(LocalDate day, int workingDays, LocalDate expected) {
		assertThat(this.calendar.plus(day, workingDays)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2026-09-29, 2026-10-12, 5", "2026-10-01, 2026-10-07, 0", "2026-11-20, 2026-11-20, 0",
			"2026-11-20, 2026-11-23, 1", "2026-11-23, 2026-11-20, -1", "2026-02-13, 2026-02-28, 6" })
	void countsTheWorkingDaysAfterOneDayUpToAnother(LocalDate from, LocalDate to, int days) {
		assertThat(this.calendar.between(from, to)).isEqualTo(days);
	}

	@ParameterizedTest
	@CsvSource({
			// the last day of a shorter month
			"2025-11-30, 3, MONTHS, 2026-02-28", "2023-11-30, 3, MONTHS, 2024-02-29",
			// 31 Jan + 1 month = 28 Feb, a make-up Saturday in 2026
			"2026-01-31, 1, MONTHS, 2026-02-28",
			// falls on the Spring Festival, moves to the day after
			"2025-11-17, 3, MONTHS, 2026-02-24", "2026-07-01, 3, MONTHS, 2026-10-08",
			"2026-08-22, 3, MONTHS, 2026-11-23", "2026-09-01, 30, DAYS, 2026-10-08", "2026-08-21, 30, DAYS, 2026-09-20",
			"2026-09-29, 5, WORKING_DAYS, 2026-10-12", "2026-10-02, 0, WORKING_DAYS, 2026-10-08",
			"2026-10-08, 0, DAYS, 2026-10-08" })
	void endsATermOnAWorkingDay(LocalDate start, int amount, Term.Unit unit, LocalDate expected) {
		assertThat(this.calendar.deadline(start, new Term(amount, unit)).date()).isEqualTo(expected);
	}

	@Test
	void explainsEveryDayOfADeadline() {
		Deadline deadline = this.calendar.deadline(LocalDate.parse("2026-09-29"), Term.workingDays(5));

		assertThat(deadline.days()).hasSize(13);
		assertThat(deadline.days()).filteredOn(Deadline.Day::counted)
			.extracting((day) -> day.date() + " " + day.why())
			.containsExactly("2026-09-30 ", "2026-10-08 ", "2026-10-09 ", "2026-10-10 国庆节调休上班", "2026-10-12 ");
		assertThat(deadline.days()).filteredOn((day) -> !day.counted())
			.extracting(Deadline.Day::why)
			.containsOnly("国庆节假期", "周末");
	}

	@Test
	void showsTheDaysByWhichADateWasMoved() {
		Deadline deadline = this.calendar.deadline(LocalDate.parse("2026-07-01"), Term.months(3));

		assertThat(deadline.days().get(deadline.days().size() - 9).counted()).isTrue();
		assertThat(deadline.days()).filteredOn((day) -> !day.counted())
			.extracting(Deadline.Day::date)
			.containsExactly(LocalDate.parse("2026-10-02"), LocalDate.parse("2026-10-03"),
					LocalDate.parse("2026-10-04"), LocalDate.parse("2026-10-05"), LocalDate.parse("2026-10-06"),
					LocalDate.parse("2026-10-07"), LocalDate.parse("2026-10-08"));
	}

	@Test
	void isProvisionalPastTheLastNotice() {
		assertThat(this.calendar.deadline(LocalDate.parse("2026-12-30"), Term.workingDays(1)).provisional()).isFalse();
		assertThat(this.calendar.deadline(LocalDate.parse("2026-12-30"), Term.workingDays(2)).provisional()).isTrue();
	}

	@Test
	void keepsAYearThatIsEnteredInPartProvisional() {
		List<SpecialDay> days = new ArrayList<>(shipped());
		days.add(new SpecialDay(LocalDate.parse("2027-01-01"), SpecialDay.Kind.OFF, "元旦", "测试"));

		WorkingDayCalendar partly = new WorkingDayCalendar(days);

		assertThat(partly.isWorkingDay(LocalDate.parse("2027-01-01"))).isFalse();
		assertThat(partly.isProvisional(LocalDate.parse("2027-03-01"))).isTrue();
	}

}
