package org.duban.calendar;

import java.nio.charset.Charset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HolidayFileTest {

	@Test
	void shipsThreeYearsEachWithItsNotice() {
		assertThat(WorkingDayCalendarTest.shipped()).extracting((day) -> day.onDay().getYear() + day.source())
			.containsOnly("2024国办发明电〔2023〕7号", "2025国办发明电〔2024〕12号", "2026国办发明电〔2025〕7号");
	}

	@Test
	void namesTheLineOfEveryMistake() {
		HolidayFile file = HolidayFile.read("""
				on_day,kind,name,source
				2027-01-01,off,元旦,通知
				2027-02-30,off,春节,通知
				2027-03-01,holiday,春节,通知
				2027-01-01,work,元旦,通知
				2027-05-01,off,,通知
				""");

		assertThat(file.problems()).extracting((problem) -> problem.line() + " " + problem.code())
			.containsExactly("3 calendar-date", "4 calendar-kind", "5 calendar-twice", "6 calendar-columns");
	}

	@Test
	void refusesAFileWithoutDays() {
		assertThat(HolidayFile.read("on_day,kind,name,source\n").problems()).extracting(HolidayFile.Problem::code)
			.containsExactly("calendar-empty");
	}

	@Test
	void readsWhatAChineseSpreadsheetWrites() {
		String content = "on_day,kind,name,source\r\n2027-01-01,off,元旦,通知\r\n";

		HolidayFile file = HolidayFile.read(HolidayFile.decode(content.getBytes(Charset.forName("GB18030"))));

		assertThat(file.days()).extracting(SpecialDay::name).containsExactly("元旦");
	}

}
