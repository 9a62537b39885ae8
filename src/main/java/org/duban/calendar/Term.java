package org.duban.calendar;

/**
 * How long something may take.
 *
 * @param amount zero or more
 */
public record Term(int amount, Unit unit) {

	public enum Unit {

		/** 工作日: counted on working days, make-up days included. */
		WORKING_DAYS,
		/** 日: counted on all days. */
		DAYS,
		/** 月: to the same day of a later month, or its last day. */
		MONTHS

	}

	public Term {
		if (amount < 0) {
			throw new IllegalArgumentException("A term is not negative: " + amount);
		}
	}

	public static Term workingDays(int amount) {
		return new Term(amount, Unit.WORKING_DAYS);
	}

	public static Term days(int amount) {
		return new Term(amount, Unit.DAYS);
	}

	public static Term months(int amount) {
		return new Term(amount, Unit.MONTHS);
	}

}
