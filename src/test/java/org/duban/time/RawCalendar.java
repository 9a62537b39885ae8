package org.duban.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The second half of 2026 as the State Council's notice has it, written down and counted
 * a second time, so that a fault of the product's calendar is not shared by its test.
 */
final class RawCalendar {

	private static final Set<String> OFF = Set.of("2026-09-25", "2026-09-26", "2026-09-27", "2026-10-01", "2026-10-02",
			"2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07");

	private static final Set<String> WORK = Set.of("2026-09-20", "2026-10-10");

	private static final int YELLOW = 15;

	private static final int ORANGE = 5;

	private static final int ORDER = 10;

	private static final int SUMMONS = 30;

	private RawCalendar() {
	}

	static boolean works(LocalDate day) {
		if (WORK.contains(day.toString())) {
			return true;
		}
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		return !weekend && !OFF.contains(day.toString());
	}

	static LocalDate next(LocalDate day) {
		return works(day) ? day : next(day.plusDays(1));
	}

	/** Working days after a day, up to and with another. */
	static int workingDays(LocalDate after, LocalDate upTo) {
		int count = 0;
		for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
			count += works(day) ? 1 : 0;
		}
		return count;
	}

	static LocalDate later(LocalDate day, int workingDays) {
		LocalDate at = day;
		for (int left = workingDays; left > 0; left -= works(at) ? 1 : 0) {
			at = at.plusDays(1);
		}
		return at;
	}

	static LocalDate replyDue(LocalDate assigned) {
		return next(assigned.plusMonths(3));
	}

	static String light(LocalDate due, LocalDate today) {
		if (today.isAfter(due)) {
			return "RED";
		}
		int left = workingDays(today, due);
		return (left <= ORANGE) ? "ORANGE" : ((left <= YELLOW) ? "YELLOW" : "GREEN");
	}

	/** The days of the levels 1 to 5 of a reply. */
	static List<LocalDate> ladder(LocalDate due) {
		List<LocalDate> days = new ArrayList<>(List.of(firstWorkingDay(due, YELLOW), firstWorkingDay(due, ORANGE)));
		days.add(later(due, 1));
		days.add(later(due, ORDER));
		days.add(next(due.plusDays(SUMMONS)));
		return days;
	}

	/** The first working day on which no more than so many are left. */
	private static LocalDate firstWorkingDay(LocalDate due, int left) {
		LocalDate day = due;
		while (workingDays(day.minusDays(1), due) <= left) {
			day = day.minusDays(1);
		}
		return next(day);
	}

}
