package org.duban.calendar;

/** The calendar that comes with the product, for tests of other rooms. */
public final class ShippedCalendar {

	private ShippedCalendar() {
	}

	public static WorkingDayCalendar inForce() {
		return new WorkingDayCalendar(WorkingDayCalendarTest.shipped());
	}

}
