package org.duban.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;

/** Days and terms, counted once more from the tables alone. */
final class RawDays {

	/** Which parameter is the length of which clock. */
	private static final Map<String, String> TERMS = Map.ofEntries(Map.entry("FIRST_REVIEW", "review.first.wd"),
			Map.entry("SECOND_REVIEW", "review.second.wd"), Map.entry("FILING_DECISION", "review.final.wd"),
			Map.entry("ASSIGN", "assign.offsession.wd"), Map.entry("SIGN", "sign.wd"),
			Map.entry("RETURN_DECISION", "return.decide.wd"), Map.entry("FIRST_CONTACT", "contact.first.wd"),
			Map.entry("CO_OPINION", "coop.days"), Map.entry("REPLY", "reply.months.offsession"),
			Map.entry("REDO", "redo.days"), Map.entry("COUNTERSIGN", "countersign.wd"),
			Map.entry("REPLY_AUDIT", "reply.audit.wd"), Map.entry("DELIVERY", "deliver.wd"),
			Map.entry("EXTENSION_DECISION", "ext.decide.wd"), Map.entry("FEEDBACK", "feedback.wd"),
			Map.entry("COMMENT_ANSWER", "comment.answer.wd"), Map.entry("REDO_DECISION", "redo.decide.wd"),
			Map.entry("SUPERVISION_ORDER", "order.wd"), Map.entry("EXPLANATION", "explain.wd"),
			Map.entry("SUMMONS", "summons.wd"), Map.entry("ARCHIVE", "archive.days"));

	private static final Map<String, String> PLENARY = Map.of("FIRST_REVIEW", "review.first.plenary.wd", "ASSIGN",
			"assign.after_close.days", "REPLY", "reply.months.plenary");

	private final Set<LocalDate> off = new HashSet<>();

	private final Set<LocalDate> work = new HashSet<>();

	private final Map<String, String> settings = new HashMap<>();

	RawDays(JdbcTemplate jdbc, LocalDate on) {
		jdbc.queryForList("select on_day from holiday where upper(kind) = 'OFF'", LocalDate.class)
			.forEach(this.off::add);
		jdbc.queryForList("select on_day from holiday where upper(kind) = 'WORK'", LocalDate.class)
			.forEach(this.work::add);
		jdbc.queryForList("select name, setting from parameter where valid_from <= ? order by valid_from, id", on)
			.forEach((row) -> this.settings.put(String.valueOf(row.get("name")), String.valueOf(row.get("setting"))));
	}

	boolean works(LocalDate day) {
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		return this.work.contains(day) || (!weekend && !this.off.contains(day));
	}

	LocalDate next(LocalDate day) {
		return works(day) ? day : next(day.plusDays(1));
	}

	/** Working days after a day, up to and with another; none if that is earlier. */
	int between(LocalDate after, LocalDate upTo) {
		return (int) after.plusDays(1)
			.datesUntil(upTo.isAfter(after) ? upTo.plusDays(1) : after.plusDays(1))
			.filter(this::works)
			.count();
	}

	/** Working days left of a date, negative when it is past. */
	int left(LocalDate today, LocalDate due) {
		return today.isAfter(due) ? -between(due, today) : between(today, due);
	}

	LocalDate later(LocalDate day, int workingDays) {
		LocalDate at = day;
		for (int left = workingDays; left > 0; left -= works(at) ? 1 : 0) {
			at = at.plusDays(1);
		}
		return at;
	}

	/** The first working day on which no more than so many are left. */
	LocalDate firstWith(int left, LocalDate due) {
		LocalDate day = due;
		while (between(day.minusDays(1), due) <= left) {
			day = day.minusDays(1);
		}
		return next(day);
	}

	int number(String parameter) {
		String setting = this.settings.get(parameter);
		if (setting == null) {
			throw new IllegalArgumentException(parameter);
		}
		return Integer.parseInt(setting);
	}

	LocalDate due(String kind, LocalDate start, boolean plenary) {
		String parameter = plenary ? PLENARY.getOrDefault(kind, term(kind)) : term(kind);
		int amount = number(parameter);
		if (Arrays.asList(parameter.split("\\.")).contains("wd")) {
			return later(start, amount);
		}
		return next(parameter.contains("months") ? start.plusMonths(amount) : start.plusDays(amount));
	}

	private static String term(String kind) {
		String parameter = TERMS.get(kind);
		if (parameter == null) {
			throw new IllegalArgumentException(kind);
		}
		return parameter;
	}

}
