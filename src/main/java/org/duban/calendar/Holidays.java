package org.duban.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The table of special days, for whoever keeps it. */
public interface Holidays {

	/** In order of date. */
	List<SpecialDay> ofYear(int year);

	/** Of all years, in order of date. */
	List<SpecialDay> all();

	/** Grows with every change. */
	long edition();

	/**
	 * Keeps everybody else from changing the calendar until the transaction ends.
	 * @return the edition that stood before
	 */
	long begin();

	/** Enters days, replacing what was said of the same dates. */
	void set(Collection<SpecialDay> days);

	/** Makes a day a plain one again. */
	void clear(LocalDate day);

}
