package org.duban.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The counting rules over a table of special days. Immutable and pure. */
public final class WorkingDayCalendar implements WorkingDays {

	/** Between these days working days are counted once, for lists that ask often. */
	private static final LocalDate FIRST = LocalDate.of(2000, Month.JANUARY, 1);

	private static final LocalDate LAST = LocalDate.of(2079, Month.DECEMBER, 31);

	private final Map<LocalDate, SpecialDay> special = new HashMap<>();

	private final int lastKnownYear;

	/** Of each day from the first: how many working days there were up to it. */
	private volatile int @Nullable [] counted;

	public WorkingDayCalendar(Collection<SpecialDay> days) {
		days.forEach((day) -> this.special.put(day.onDay(), day));
		this.lastKnownYear = days.stream()
			.map(SpecialDay::onDay)
			.filter(WorkingDayCalendar::isNationalDay)
			.mapToInt(LocalDate::getYear)
			.max()
			.orElse(0);
	}

	// Every year's notice has its National Day; a year entered in part stays provisional.
	private static boolean isNationalDay(LocalDate day) {
		return day.getMonth() == Month.OCTOBER && day.getDayOfMonth() == 1;
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		SpecialDay known = this.special.get(day);
		return (known != null) ? known.kind() == SpecialDay.Kind.WORK : !isWeekend(day);
	}

	/** Whether the holidays of the day's year are not known yet. */
	public boolean isProvisional(LocalDate day) {
		return day.getYear() > this.lastKnownYear;
	}

	@Override
	public LocalDate onOrAfter(LocalDate day) {
		LocalDate at = day;
		while (!isWorkingDay(at)) {
			at = at.plusDays(1);
		}
		return at;
	}

	@Override
	public LocalDate plus(LocalDate day, int workingDays) {
		int step = Integer.signum(workingDays);
		LocalDate at = day;
		for (int left = Math.abs(workingDays); left > 0;) {
			at = at.plusDays(step);
			if (isWorkingDay(at)) {
				left--;
			}
		}
		return at;
	}

	@Override
	public int between(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			return -between(to, from);
		}
		if (!from.isBefore(FIRST) && !to.isAfter(LAST)) {
			int[] days = counted();
			return days[place(to)] - days[place(from)];
		}
		return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
	}

	private static int place(LocalDate day) {
		return (int) (day.toEpochDay() - FIRST.toEpochDay());
	}

	private int[] counted() {
		int[] known = this.counted;
		if (known == null) {
			known = new int[place(LAST) + 1];
			for (int i = 1; i < known.length; i++) {
				known[i] = known[i - 1] + (isWorkingDay(FIRST.plusDays(i)) ? 1 : 0);
			}
			this.counted = known;
		}
		return known;
	}

	@Override
	public Deadline deadline(LocalDate start, Term term) {
		LocalDate counted = switch (term.unit()) {
			case WORKING_DAYS -> plus(start, term.amount());
			case DAYS -> start.plusDays(term.amount());
			case MONTHS -> start.plusMonths(term.amount());
		};
		LocalDate date = onOrAfter(counted);
		List<Deadline.Day> days = new ArrayList<>();
		for (LocalDate day = start.plusDays(1); !day.isAfter(date); day = day.plusDays(1)) {
			boolean counts = term.unit() != Term.Unit.WORKING_DAYS || isWorkingDay(day);
			days.add(new Deadline.Day(day, counts && !day.isAfter(counted), why(day)));
		}
		return new Deadline(start, term, date, days, isProvisional(date));
	}

	private String why(LocalDate day) {
		SpecialDay known = this.special.get(day);
		if (known != null) {
			return known.name();
		}
		return isWeekend(day) ? "周末" : "";
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}
