package org.duban.calendar;

import java.util.Set;

/**
 * The sysadmin changed days of these years; published in the transaction of the change.
 */
public record CalendarChanged(Set<Integer> years) {

	public CalendarChanged {
		years = Set.copyOf(years);
	}

}
