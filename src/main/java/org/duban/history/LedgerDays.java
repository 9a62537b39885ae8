package org.duban.history;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.DateUtil;
import org.duban.document.SheetRows.Cell;
import org.duban.document.SheetRows.Kind;
import org.jspecify.annotations.Nullable;

/** Days however they were written, as long as only one day can be meant. */
final class LedgerDays {

	private static final String GAP = "\\s*[-./年]\\s*";

	private static final String TIME = "(?:[\\sT]*(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:\\.\\d+)?|[(]?(?:星期|周)[一二三四五六日天][)]?|(?:上|下)午))*";

	private static final Pattern YEAR_FIRST = Pattern
		.compile("(\\d{4})" + GAP + "(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*[日号]?" + TIME);

	private static final Pattern TOGETHER = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})" + TIME);

	private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{2})年(\\d{1,2})月(\\d{1,2})[日号]?" + TIME);

	private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})" + TIME);

	private static final Pattern NO_CENTURY = Pattern.compile("\\d{1,2}[-./]\\d{1,2}[-./]\\d{1,2}" + TIME);

	private static final Pattern ENGLISH = Pattern.compile("(\\d{1,2})[-\\s]([A-Za-z]{3,9})[-\\s,]+(\\d{4})");

	private static final Pattern AMERICAN = Pattern.compile("([A-Za-z]{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");

	private static final Pattern INCOMPLETE = Pattern
		.compile("\\d{4}(?:[-./年]\\d{0,2}月?份?)?年?|\\d{1,2}[-./月]\\d{1,2}[日号]?|(?:19|20)\\d{4}");

	private static final Pattern ONE_OF_SEVERAL = Pattern.compile("\\d{4}\\s*[-./年]\\s*\\d{1,2}\\s*[-./月]\\s*\\d{1,2}");

	private static final Pattern CHINESE = Pattern
		.compile("([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]?");

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	/** Days of the years 1954 to 2119 as Excel counts; nothing else counts so high. */
	private static final int FIRST_SERIAL = 20_000;

	private static final int LAST_SERIAL = 80_000;

	private LedgerDays() {
	}

	/**
	 * @param dirt what is wrong, or what it was written as; null where it stood as a day
	 */
	record Read(@Nullable LocalDate day, @Nullable Dirt dirt) {
	}

	static Read of(Cell cell, String text) {
		if (cell.kind() == Kind.DAY) {
			return new Read(LocalDate.parse(cell.text()), null);
		}
		if (text.matches("\\d{5}(\\.\\d+)?")) {
			return serial(new BigDecimal(text));
		}
		if (ONE_OF_SEVERAL.matcher(text).results().count() > 1) {
			return new Read(null, Dirt.DAY_SEVERAL);
		}
		return written(digits(text));
	}

	private static Read serial(BigDecimal number) {
		boolean day = number.intValue() >= FIRST_SERIAL && number.intValue() <= LAST_SERIAL;
		return day ? new Read(DateUtil.getLocalDateTime(number.doubleValue()).toLocalDate(), Dirt.DAY_SERIAL)
				: new Read(null, Dirt.DAY_BAD);
	}

	private static Read written(String text) {
		for (Pattern pattern : List.of(YEAR_FIRST, TOGETHER)) {
			Matcher parts = pattern.matcher(text);
			if (parts.matches()) {
				return day(number(parts, 1), number(parts, 2), number(parts, 3));
			}
		}
		Matcher shorter = SHORT_YEAR.matcher(text);
		if (shorter.matches()) {
			return day(century(number(shorter, 1)), number(shorter, 2), number(shorter, 3));
		}
		Matcher last = YEAR_LAST.matcher(text);
		if (last.matches()) {
			return yearLast(number(last, 1), number(last, 2), number(last, 3));
		}
		return english(text);
	}

	/** Day before month or month before day: only where one of them can be no month. */
	private static Read yearLast(int first, int second, int year) {
		if (first > MONTHS.size() || second > MONTHS.size() || first == second) {
			return (first > MONTHS.size()) ? day(year, second, first) : day(year, first, second);
		}
		return new Read(null, Dirt.DAY_AMBIGUOUS);
	}

	private static Read english(String text) {
		Matcher english = ENGLISH.matcher(text);
		if (english.matches() && month(english.group(2)) > 0) {
			return day(number(english, 3), month(english.group(2)), number(english, 1));
		}
		Matcher american = AMERICAN.matcher(text);
		if (american.matches() && month(american.group(1)) > 0) {
			return day(number(american, 3), month(american.group(1)), number(american, 2));
		}
		if (NO_CENTURY.matcher(text).matches()) {
			return new Read(null, Dirt.DAY_AMBIGUOUS);
		}
		return new Read(null, INCOMPLETE.matcher(text).matches() ? Dirt.DAY_INCOMPLETE : Dirt.DAY_BAD);
	}

	private static Read day(int year, int month, int day) {
		try {
			return new Read(LocalDate.of(year, month, day), Dirt.DAY_WORDS);
		}
		catch (DateTimeException ex) {
			return new Read(null, Dirt.DAY_IMPOSSIBLE);
		}
	}

	private static int number(Matcher parts, int group) {
		return Integer.parseInt(parts.group(group));
	}

	/** With 年 behind it the number is a year: of this century up to 60, else the last. */
	private static int century(int year) {
		return (year <= 60) ? 2000 + year : 1900 + year;
	}

	private static int month(String word) {
		return MONTHS.indexOf(word.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
	}

	/** 二〇一九年三月五日 in digits; anything else as it stands. */
	private static String digits(String text) {
		Matcher parts = CHINESE.matcher(text);
		return parts.matches() ? IntStream.rangeClosed(1, 3)
			.mapToObj((group) -> String.valueOf(ChineseNumbers.of(parts.group(group))))
			.collect(Collectors.joining("-")) : text;
	}

}
