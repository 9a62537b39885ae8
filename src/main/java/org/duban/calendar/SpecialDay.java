package org.duban.calendar;

import java.time.LocalDate;

/**
 * A day that is not what its weekday says, or that has a name.
 *
 * @param name e.g. 国庆节假期, 春节调休上班
 * @param source the notice it comes from
 */
public record SpecialDay(LocalDate onDay, Kind kind, String name, String source) {

	public enum Kind {

		/** 放假. */
		OFF,
		/** 调休上班: a weekend day that is worked. */
		WORK

	}

}
