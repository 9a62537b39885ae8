package org.duban.keycase;

import java.time.LocalDate;

import org.duban.calendar.WorkingDays;
import org.duban.parameter.Parameters;
import org.springframework.stereotype.Component;

/**
 * Those who have not answered are reminded once, so many working days before the date; as
 * with every reminder of the house not on the day on which they were asked, but on the
 * next working day then.
 */
@Component
class KeyReminderDay {

	static final String BEFORE = "key.opinion.remind.wd";

	private final WorkingDays workingDays;

	private final Parameters parameters;

	KeyReminderDay(WorkingDays workingDays, Parameters parameters) {
		this.workingDays = workingDays;
		this.parameters = parameters;
	}

	/** By the parameter of the day on which the list went round. */
	LocalDate of(LocalDate askedOn, LocalDate due) {
		LocalDate day = this.workingDays.plus(due, -this.parameters.number(BEFORE, askedOn));
		LocalDate first = this.workingDays.plus(askedOn, 1);
		return day.isBefore(first) ? first : day;
	}

	/**
	 * Whether it was sent by 09:00 of a day, or is to be; nobody is reminded of what is
	 * over.
	 */
	boolean reached(LocalDate askedOn, LocalDate due, LocalDate day) {
		return this.workingDays.isWorkingDay(day) && !day.isAfter(due) && !day.isBefore(of(askedOn, due));
	}

}
