package org.duban.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.duban.calendar.Holidays;
import org.duban.calendar.SpecialDay;
import org.duban.deadline.DateShifts;
import org.duban.deadline.DateShifts.Shift;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendar as the administrator keeps it; what a change would move is shown first.
 */
@Component
@Transactional
class CalendarDesk {

	private final Holidays holidays;

	private final DateShifts shifts;

	private final ShiftedCases cases;

	private final ApplicationEventPublisher events;

	CalendarDesk(Holidays holidays, DateShifts shifts, ShiftedCases cases, ApplicationEventPublisher events) {
		this.holidays = holidays;
		this.shifts = shifts;
		this.cases = cases;
		this.events = events;
	}

	List<SpecialDay> ofYear(int year) {
		return this.holidays.ofYear(year);
	}

	/** Writes nothing. */
	@Transactional(readOnly = true)
	CalendarPreview preview(SetCalendar command) {
		List<Shift> moves = this.shifts.forecast(with(command).values());
		return CalendarPreview.of(this.cases.report(moves), this.holidays.edition(), moves);
	}

	private Map<LocalDate, SpecialDay> with(SetCalendar command) {
		Map<LocalDate, SpecialDay> days = inForce();
		command.values().forEach((day) -> days.put(day.onDay(), day));
		if (command.cleared() != null) {
			days.remove(command.cleared());
		}
		return days;
	}

	private Map<LocalDate, SpecialDay> inForce() {
		Map<LocalDate, SpecialDay> days = new TreeMap<>();
		this.holidays.all().forEach((day) -> days.put(day.onDay(), day));
		return days;
	}

	/**
	 * Moves the dates by counting them anew in the changed calendar. A second click finds
	 * everything in force and does nothing; what is not what was seen is refused.
	 */
	void apply(SetCalendar command, Actor actor) {
		long edition = this.holidays.begin();
		Map<LocalDate, SpecialDay> days = with(command);
		if (days.equals(inForce())) {
			return;
		}
		List<Shift> moves = this.shifts.forecast(days.values());
		String seen = command.seen();
		if (seen != null && !seen.equals(CalendarPreview.name(edition, moves))) {
			throw new CommandRefused(List.of(new FieldError("seen", "calendar-changed", List.of())));
		}
		if (!command.days().isEmpty()) {
			this.holidays.set(command.values());
		}
		if (command.cleared() != null) {
			this.holidays.clear(command.cleared());
		}
		this.events.publishEvent(new CommandAccepted(actor, "set-calendar", null, Map.of(), command));
		this.cases.enter(moves, "工作日历调整", actor);
	}

}
