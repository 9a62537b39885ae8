package org.duban.performance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The year and its parts: quarters are summed up, half-years ranked, years assessed. */
public enum Period {

	YEAR(1, 12), H1(1, 6), H2(7, 12), Q1(1, 3), Q2(4, 6), Q3(7, 9), Q4(10, 12);

	private static final int MONTHS = 12;

	/** Of these people decide on talks. */
	public static final List<Period> OF_TALKS = List.of(YEAR, H1, H2);

	public static final List<Period> QUARTERS = List.of(Q1, Q2, Q3, Q4);

	private final int first;

	private final int last;

	Period(int first, int last) {
		this.first = first;
		this.last = last;
	}

	/** What nobody knows is the year. */
	public static Period of(@Nullable String name) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(name)).findFirst().orElse(YEAR);
	}

	boolean has(LocalDate day) {
		return day.getMonthValue() >= this.first && day.getMonthValue() <= this.last;
	}

	public LocalDate end(int year) {
		return YearMonth.of(year, this.last).atEndOfMonth();
	}

	boolean ended(int year, LocalDate today) {
		return end(year).isBefore(today);
	}

	/** The half-year or, with its second half, the year that was over last. */
	static LocalDate lastEnd(LocalDate today) {
		return H1.ended(today.getYear(), today) ? H1.end(today.getYear()) : YEAR.end(today.getYear() - 1);
	}

	/** The part of the year's points. */
	int partOf(int points) {
		return points * (this.last - this.first + 1) / MONTHS;
	}

}
