package org.duban.calendar;

import java.time.LocalDate;

/**
 * The calendar in force. Dates are days in Asia/Shanghai. Day 0 is not counted; a date
 * that falls on a day off moves to the next working day.
 */
public interface WorkingDays {

	boolean isWorkingDay(LocalDate day);

	/** The day itself if it is a working day, else the next one. */
	LocalDate onOrAfter(LocalDate day);

	/** The n-th working day after a day; before it if n is negative. */
	LocalDate plus(LocalDate day, int workingDays);

	/**
	 * Working days after {@code from} up to and including {@code to}; negative if
	 * {@code to} is earlier.
	 */
	int between(LocalDate from, LocalDate to);

	/** The deadline of a term that begins on a day, with every day it counted. */
	Deadline deadline(LocalDate start, Term term);

}
