package org.duban.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A date that can explain itself (怎么算的).
 *
 * @param start day 0, not counted
 * @param date met until 24:00 of this day
 * @param days every day from the one after start to the date, in order
 * @param provisional whether a day lies past the years whose holidays are known (暂定)
 */
public record Deadline(LocalDate start, Term term, LocalDate date, List<Day> days, boolean provisional) {

	/**
	 * @param counted whether the term's count went on on this day
	 * @param why name of the holiday or make-up day, 周末, or empty for a plain day
	 */
	public record Day(LocalDate date, boolean counted, String why) {

	}

	public Deadline {
		days = List.copyOf(days);
	}

}
