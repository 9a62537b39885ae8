package org.duban.history;

import java.time.LocalDate;

import org.duban.document.SheetRows.Cell;
import org.duban.document.SheetRows.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.history.KnownThings.errors;
import static org.duban.history.KnownThings.past;
import static org.duban.history.KnownThings.read;

/** Days, sessions and numbers, however they were written. */
class WrittenTests {

	@ParameterizedTest
	@ValueSource(strings = { "2019.3.5", "2019-3-5", "2019/03/05", "2019年3月5日", "2019年03月05号", "20190305", "２０１９年３月５日",
			"43529", "2019-03-05 09:30:00", "2019年3月5日（星期二）", "二〇一九年三月五日", "19年3月5日", "5-Mar-2019", "March 5, 2019",
			"'2019-03-05", " 2019 . 3 . 5 " })
	void aDayIsReadHoweverItWasWritten(String written) {
		Checked row = read(LedgerField.FILED_ON, written);
		assertThat(errors(row)).isEmpty();
		assertThat(past(row).filedOn()).isEqualTo(LocalDate.of(2019, 3, 5));
	}

	@ParameterizedTest
	@CsvSource({ "2019-02-30,DAY_IMPOSSIBLE", "2019年13月1日,DAY_IMPOSSIBLE", "20190231,DAY_IMPOSSIBLE",
			"3/5/19,DAY_AMBIGUOUS", "3/5/2019,DAY_AMBIGUOUS", "19.3.5,DAY_AMBIGUOUS", "2019年3月,DAY_INCOMPLETE",
			"3月5日,DAY_INCOMPLETE", "2019,DAY_INCOMPLETE", "2019.3.5至2019.4.1,DAY_SEVERAL", "上半年,DAY_BAD",
			"99999,DAY_BAD", "2031-01-01,DAY_LATER", "2019-03-01,REPLY_BEFORE_FILING" })
	void aDayThatIsNoneOrCouldBeAnotherIsRefused(String written, Dirt dirt) {
		assertThat(errors(read(LedgerField.REPLIED_ON, written))).containsExactly("M5 " + dirt);
	}

	@Test
	void dayAndMonthAreToldApartWhereOneOfThemCanBeNoMonth() {
		assertThat(past(read(LedgerField.FILED_ON, "25/3/2019")).filedOn()).isEqualTo("2019-03-25");
		assertThat(past(read(LedgerField.FILED_ON, "3/25/2019")).filedOn()).isEqualTo("2019-03-25");
	}

	@Test
	void nothingOfASessionIsBeforeItsProposalsWereCalledFor() {
		assertThat(errors(read(LedgerField.SESSION, "14-2", LedgerField.FILED_ON, "2022-10-09", LedgerField.REPLIED_ON,
				"2023-05-08")))
			.containsExactly("K5 DAY_BEFORE_SESSION");
		assertThat(errors(read(LedgerField.SESSION, "14-2", LedgerField.FILED_ON, "2022-10-10", LedgerField.REPLIED_ON,
				"2023-05-08")))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "十三届三次", "十三届三次会议", "第十三届第三次会议", "13届3次", "13-3", "13.3", "１３届３次", "政协某某市第十三届委员会第三次会议" })
	void aSessionIsReadHoweverItWasWritten(String written) {
		Checked row = read(LedgerField.SESSION, written);
		assertThat(errors(row)).isEmpty();
		assertThat(row.session()).isEqualTo(new SessionKey(13, 3));
	}

	@ParameterizedTest
	@CsvSource({ "2019年,SESSION_BAD", "十三届,SESSION_BAD", "13-12,SESSION_BAD", "'',SESSION_MISSING",
			"十四届三次,SESSION_UNKNOWN", "14-5,SESSION_LATER", "15-1,SESSION_LATER" })
	void aSessionThatIsNoneOrNotPastIsRefused(String written, Dirt dirt) {
		assertThat(errors(read(LedgerField.SESSION, written))).containsExactly("A5 " + dirt);
	}

	@Test
	void whatIsSaidOfTheWholeFileHoldsWhereARowSaysNothing() {
		RowReader reader = new RowReader(KnownThings.HEADINGS, KnownThings.COLUMNS, KnownThings.known(),
				new RowReader.Said(new SessionKey(12, 4), "FULL"));
		PastCase silent = past(reader.read(KnownThings.row(5, LedgerField.SESSION, "", LedgerField.PUBLICITY, "")));
		assertThat(silent.term() + "-" + silent.session() + " " + silent.publicity()).isEqualTo("12-4 FULL");
		PastCase saying = past(reader.read(KnownThings.row(5, LedgerField.PUBLICITY, "不公开")));
		assertThat(saying.term() + "-" + saying.session() + " " + saying.publicity()).isEqualTo("13-3 NONE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "12", "012", "第12号", "第0012号", "12号", "１２", "No.12", "13-03-0012", "'12", " 12 ",
			"\u200B12", "平12" })
	void aNumberIsReadHoweverItWasWritten(String written) {
		Checked row = read(LedgerField.CASE_NO, written);
		assertThat(errors(row)).isEmpty();
		assertThat(row.number()).isEqualTo(12);
	}

	@ParameterizedTest
	@CsvSource({ "'',NUMBER_MISSING", "甲字,NUMBER_BAD", "12.5,NUMBER_BAD", "1.3E+11,NUMBER_SCIENTIFIC",
			"201900010001,NUMBER_SCIENTIFIC", "12-03-0012,NUMBER_OTHER_SESSION", "777,NUMBER_KNOWN",
			"778,NUMBER_IN_HOUSE" })
	void aNumberThatCannotBeIsRefused(String written, Dirt dirt) {
		assertThat(errors(read(LedgerField.CASE_NO, written))).containsExactly("B5 " + dirt);
	}

	@Test
	void aNumberThatExcelMadeADayIsRefused() {
		assertThat(errors(read(LedgerField.CASE_NO, new Cell(Kind.DAY, "2019-03-12"))))
			.containsExactly("B5 NUMBER_BECAME_DAY");
	}

}
