package org.duban.parameter;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.deadline.ClockKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ParameterBookTest {

	private static final LocalDate OLD = LocalDate.parse("2026-01-01");

	private static final LocalDate NEW = LocalDate.parse("2026-06-01");

	private final ParameterBook book = new ParameterBook(List.of(new Setting(3, "reply.months", "2", NEW, "改为两个月"),
			new Setting(1, "reply.months", "3", OLD, "默认"), new Setting(2, "reply.months", "4", NEW, "录入有误")));

	@Test
	void takesTheRowInForceOnTheDay() {
		assertThat(this.book.number("reply.months", NEW.minusDays(1))).isEqualTo(3);
	}

	@Test
	void letsTheLaterEntryHoldForTheSameDay() {
		assertThat(this.book.number("reply.months", NEW)).isEqualTo(2);
	}

	@Test
	void refusesANameNobodySetAndADayBeforeTheFirst() {
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.book.text("unknown", NEW));
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.book.text("reply.months", OLD.minusDays(1)));
	}

	@Test
	void shipsALengthForEveryClock() throws IOException {
		ParameterBook shipped = new ParameterBook(ParameterLoader.defaults());

		assertThat(ClockKind.values()).allSatisfy((kind) -> {
			assertThat(shipped.number(kind.parameter(), NEW)).isPositive();
			assertThat(kind.parameter()).matches(".*\\.(wd|days|months)(\\..*)?");
		});
	}

	@Test
	void neverPassesADefaultOffAsLaw() throws IOException {
		assertThat(ParameterLoader.defaults())
			.allSatisfy((setting) -> assertThat(setting.basis()).startsWith("系统参数，默认").doesNotContain("法", "条例", "规定"));
	}

	@Test
	void saysOfEveryParameterWhatItMayBeAndShipsItSo() throws IOException {
		Map<String, ParameterKind> kinds = ParameterKinds.shipped();

		assertThat(ParameterLoader.defaults()).allSatisfy((setting) -> {
			ParameterKind kind = kinds.get(setting.name());
			assertThat(kind).as(setting.name()).isNotNull().matches((known) -> known.takes(setting.setting()));
		});
	}

}
